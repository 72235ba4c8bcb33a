/// Why a text or JSON value does not fit a setting; names neither the setting nor its place.
struct SettingFault: Error, Equatable {
    /// What is wrong.
    let message: String
    /// What would be right.
    let advice: String
}
