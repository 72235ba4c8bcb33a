#ifndef MEETINGMUSE_COPENSSL_SHIM_H
#define MEETINGMUSE_COPENSSL_SHIM_H
#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#endif
