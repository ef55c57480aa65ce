namespace ThiDua.Decisions;

/// <summary>One award of a decision, as its money is worked out.</summary>
/// <param name="Key">Key of the award in the book of parameters: <c>certificate.commune</c>, <c>title.advanced_worker</c>.</param>
/// <param name="Name">What it is called: "Giấy khen của Chủ tịch UBND xã".</param>
/// <param name="IsTitle">A title (danh hiệu), not a form of commendation (hình thức khen thưởng).</param>
/// <param name="Subject"><c>individual</c>, <c>collective</c> or <c>household</c>.</param>
/// <param name="Recipient">Who is awarded: the same text for the same person or unit.</param>
/// <param name="Achievement">What for, as it stands in the decision.</param>
/// <param name="From">First day of the time that was judged.</param>
/// <param name="To">Last day of it.</param>
public sealed record AwardToPay(
    string Key, string Name, bool IsTitle, string Subject, string Recipient, string Achievement, DateOnly From, DateOnly To)
{
    internal bool IsOfTheSameTimeAs(AwardToPay other) => From <= other.To && other.From <= To;
}

/// <summary>What is paid for one award, and why so much or nothing.</summary>
/// <param name="Money">By rule or by the plan; kept also where nothing is paid, to be shown.</param>
/// <param name="IsPaid">False where a higher title of the same time takes its place, or the plan gives no money.</param>
/// <param name="Reason">The multiplication, or why nothing is paid, in a sentence for the payment list.</param>
public sealed record PaidAward(AwardToPay Award, AwardMoney Money, bool IsPaid, string Reason)
{
    /// <summary>Whole đồng that go to the recipient.</summary>
    public decimal Amount => IsPaid ? Money.Amount : 0;
}
