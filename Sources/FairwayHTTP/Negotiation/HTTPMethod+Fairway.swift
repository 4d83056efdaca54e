import HTTPTypes

extension HTTPRequest.Method {
    /// The method when it is one of the usual ones, else `other`: a method is any word that the caller likes.
    var usualName: String {
        switch self {
        case .get, .head, .post, .put, .patch, .delete, .options: rawValue
        default: "other"
        }
    }
}
