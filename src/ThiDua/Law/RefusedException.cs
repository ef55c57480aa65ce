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

    /// <summary>What was named is not in the sight of who asks: it may not exist or be another commune's, and neither is told.</summary>
    public bool IsOfNothingInSight { get; private init; }

    /// <inheritdoc cref="IsOfNothingInSight"/>
    public static RefusedException NothingInSight(string message) => new(message) { IsOfNothingInSight = true };
}
