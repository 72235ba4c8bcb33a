// Doubles and fixtures for the tests.
