namespace ThiDua.Documents;

/// <summary>A file cannot be read; the message is one Vietnamese sentence: what, why, what to do.</summary>
public sealed class UnreadableException : Exception
{
    public UnreadableException(string message) : base(message) { }

    public UnreadableException(string message, Exception cause) : base(message, cause) { }

    public UnreadableException() : this("Không đọc được tệp này.") { }
}
