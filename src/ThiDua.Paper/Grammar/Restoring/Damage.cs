using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>Tells a text that lost its diacritics from one that has them: a tenth and more of Vietnamese letters are ă đ ơ ư or carry a mark of tone.</summary>
internal static class Damage
{
    private const double LeastShare = 0.05;
    private const int LeastLetters = 150;

    public static bool Is(IReadOnlyList<Line> lines)
    {
        var (letters, vietnamese) = (0, 0);
        foreach (var line in lines)
        {
            foreach (var c in line.Words.Text)
            {
                if (!char.IsLetter(c)) continue;
                letters++;
                if (c is >= 'Ạ' and <= 'ỹ' or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư') vietnamese++;
            }
        }
        return letters >= LeastLetters && vietnamese < letters * LeastShare;
    }
}
