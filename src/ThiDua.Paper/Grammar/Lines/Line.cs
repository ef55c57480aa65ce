namespace ThiDua.Paper.Grammar.Lines;

/// <summary>One line that says something.</summary>
/// <param name="Index">Its place among the lines that were read, from 0.</param>
/// <param name="Raw">With its columns (runs of spaces, tabs).</param>
/// <param name="Words">With white space folded.</param>
/// <param name="AfterGap">A blank line that means something stands before it.</param>
internal sealed record Line(int Index, string Raw, Passage Words, bool AfterGap)
{
    /// <summary>How far it is set in, in characters.</summary>
    public int Indent => Raw.Length - Raw.TrimStart().Length;
}
