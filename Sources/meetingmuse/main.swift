print("meetingmuse")
