namespace ThiDua.Paper.Criteria;

/// <summary>What stands below the rows of a sheet that is signed: the total, the amount in words, place and day, who signs.</summary>
/// <param name="Label">Of the total, in the second column: "Tổng cộng".</param>
/// <param name="Summed">Place of the column that is summed, from 0; the office program sums it anew when a row is changed.</param>
/// <param name="Lines">Below the total, from the margin: the amount in words.</param>
/// <param name="PlaceAndDay">Above the last of those who sign.</param>
/// <param name="Signers">From left to right, each in an equal part of the columns.</param>
public sealed record FigureClosing(string Label, int Summed, IReadOnlyList<string> Lines, string PlaceAndDay, IReadOnlyList<FigureSigner> Signers);

/// <param name="Above">Lines above the room for the signature: in what capacity, position.</param>
/// <param name="Name">Empty where nobody is known: written by hand.</param>
public sealed record FigureSigner(IReadOnlyList<string> Above, string Name);
