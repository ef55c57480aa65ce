namespace ThiDua.Documents;

/// <summary>Whom a paper on awards names: a decision, a proposal, a list of candidates or of payments.</summary>
/// <param name="Act"><c>give</c>, <c>revoke</c>, <c>propose</c> or <c>pay</c>.</param>
/// <param name="Rows">In the order of the paper; two of the same name are two.</param>
/// <param name="Total">In đồng, as the paper adds up; null where it does not.</param>
public sealed record ReadAwards(string Act, IReadOnlyList<ReadAward> Rows, decimal? Total);

/// <summary>One recipient, with what the paper says of him; null where it says nothing.</summary>
/// <param name="Subject"><c>collective</c>, <c>household</c>, <c>individual</c>; null where the paper leaves it open.</param>
/// <param name="Line">Post and unit of a person, address of a household.</param>
/// <param name="Award">Title or form of award, of his own row or of the article that gives one to all.</param>
/// <param name="Amount">In đồng, of his own row or of the article that gives the same to each.</param>
/// <param name="Basis">How the amount was worked out.</param>
/// <param name="Under">Headings that he stands under, from the outer to the inner: a list may say there who decides, or that a nomination is held.</param>
public sealed record ReadAward(
    string? Subject, string Name, string? Line, string? Award, decimal? Amount, string? Basis, string? Achievement, string? Note,
    IReadOnlyList<string> Under);
