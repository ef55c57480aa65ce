namespace ThiDua.Awards.Rules;

/// <summary>A condition of the law that no file can show: somebody who knows the candidate answers, and signs for it.</summary>
internal sealed class APersonConfirms(string key, Func<AwardCase, bool> about, string condition) : LawRule(key)
{
    protected override bool IsAbout(AwardCase one) => about(one);

    protected override string Condition(AwardCase one, decimal value) => condition;

    private protected override Seen Look(AwardCase one, decimal value) => Seen.AsksAPerson();
}
