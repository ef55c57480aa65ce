namespace ThiDua.Law;

/// <summary>
/// The refusal of an act, in one Vietnamese sentence that a clerk understands: what, why, what to do.
/// The edges translate it once: the web into a form error, the command line into exit code 1.
/// </summary>
public sealed class RefusedException : Exception
{
    public RefusedException(string message) : base(message) { }

    public RefusedException(string message, Exception cause) : base(message, cause) { }

    public RefusedException() : this("Không thực hiện được yêu cầu này.") { }
}
