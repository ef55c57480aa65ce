namespace ThiDua.Law;

/// <summary>A rule looks at a thing and reports; it never throws and never changes anything.</summary>
/// <typeparam name="T">What the rule looks at.</typeparam>
public interface IRule<in T>
{
    Finding Check(T subject);
}

/// <summary>What a rule saw: whether it is met, and why, in a sentence for a clerk.</summary>
public record Finding(Provision Basis, bool Met, string Reason);
