// What jansson itself costs, in plain C with its own malloc, for the same bytes as the Swift cases.
#ifndef JSON_BENCHMARK_BASELINE_H
#define JSON_BENCHMARK_BASELINE_H

#define MESSAGE_CONTENT "Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget"
#define MESSAGE_TIMESTAMP "2026-11-21T09:18:42.313611"
#define MESSAGE_SESSION "client-123456"
// One literal, since Swift imports no concatenated ones.
// clang-format off
#define MESSAGE_TEXT "{\"type\":\"user_message\",\"content\":\"Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget\",\"timestamp\":\"2026-11-21T09:18:42.313611\",\"session_id\":\"client-123456\"}"
// clang-format on

/// Reads MESSAGE_TEXT with json_loadb and frees the tree, that many times; returns the sum of the trees' sizes.
long baseline_decode(long iterations);

/// Builds the reply with json_object_set_new, prints it with json_dumps and frees both, that many times; returns
/// the sum of the lengths.
long baseline_encode(long iterations);

/// The same, built with json_pack.
long baseline_encode_packed(long iterations);

#endif
