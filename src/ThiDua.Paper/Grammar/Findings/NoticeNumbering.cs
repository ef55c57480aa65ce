using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>
/// Numbering that skips or repeats. In recognised text one number that does not fit between two that do was most likely
/// misread ("I, II, II, IV"): that is no slip of the writer.
/// </summary>
internal sealed class NoticeNumbering(bool recognised, Notes notes)
{
    public void In(Plan plan)
    {
        foreach (var parent in plan.Outline.Walk())
        {
            foreach (var siblings in parent.Children.Where(c => c.Marker is { IsBullet: false, Ordinal: > 0 }).GroupBy(c => c.Marker!.Style))
            {
                if (siblings.Key is MarkerStyle.Letter or MarkerStyle.Capital) Letters([.. siblings]);
                else Numbers([.. siblings], siblings.Key);
            }
        }
    }

    private void Letters(List<Node> siblings)
    {
        string? before = null;
        foreach (var node in siblings)
        {
            var letter = node.Marker!.No!;
            if (!Alphabet.Follows(letter, before)) Broken(node, before is not null && Alphabet.OrdinalOf(letter) <= Alphabet.OrdinalOf(before));
            before = letter;
        }
    }

    private void Numbers(List<Node> siblings, MarkerStyle style)
    {
        var expected = style is MarkerStyle.Decimal or MarkerStyle.DeepDecimal or MarkerStyle.Row or MarkerStyle.RowPart ? siblings[0].Marker!.Ordinal : 1;
        for (var i = 0; i < siblings.Count; i++)
        {
            var ordinal = siblings[i].Marker!.Ordinal;
            if (ordinal != expected && recognised && i + 1 < siblings.Count && siblings[i + 1].Marker!.Ordinal == expected + 1)
            {
                Misread(siblings[i], style == MarkerStyle.Roman ? RomanNumeral.Of(expected) : $"{expected}");
                ordinal = expected;
            }
            if (ordinal != expected) Broken(siblings[i], ordinal < expected);
            expected = ordinal + 1;
        }
    }

    private void Misread(Node node, string likely) =>
        notes.Find("numbering-misread", "doubt", $"Số thứ tự “{node.Marker!.No}” có thể là “{likely}” do nhận dạng nhầm; cần đối chiếu với bản gốc.", node.Text);

    private void Broken(Node node, bool repeated)
    {
        var how = repeated ? "bị lặp hoặc đặt sai thứ tự" : "bị nhảy số";
        notes.Find("numbering-broken", "warning", $"Mục {node.Marker!.No} {how}; nên kiểm tra xem có thiếu mục nào không.", node.Text);
    }
}
