import Foundation
import StateGraph

extension CheckpointID {
    /// The stored form: 16 bytes that sort as the ids do.
    var stored: Data {
        var writer = ColumnWriter(capacity: 16)
        writer.write(sequence, bytes: 8)
        writer.write(nonce, bytes: 8)
        return writer.data
    }

    /// The id of the stored form, nil for anything but 16 bytes.
    init?(stored bytes: Data) {
        var reader = ColumnReader(bytes)
        guard bytes.count == 16, let sequence = reader.number(bytes: 8), let nonce = reader.number(bytes: 8)
        else { return nil }
        self.init(sequence: sequence, nonce: nonce)
    }
}
