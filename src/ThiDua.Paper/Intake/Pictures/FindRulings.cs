using ThiDua.Paper.Intake.Pages;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>Finds the tables of a page by their drawn lines: long ones across, and between them others from top to bottom.</summary>
internal sealed class FindRulings
{
    /// <summary>Points are looked at so far apart along a line.</summary>
    private const int Step = 5;

    private const int MostRulings = 400;

    private readonly LevelPicture _page;
    private readonly double _unit;   // pixels of one at 200 dots per inch on A4

    private FindRulings(LevelPicture page)
    {
        _page = page;
        _unit = page.Width / 1654.0;
    }

    /// <param name="skew">Degrees by which the page's lines fall; what is found stands where it would if they were level.</param>
    public static IReadOnlyList<RuledTable> In(GreyPicture picture, double skew)
    {
        var find = new FindRulings(new LevelPicture(picture, skew));
        var across = find.Across();
        return across.Count is < 2 or > MostRulings ? [] : find.Tables(across);
    }

    /// <summary>Lines across, each once, from the top.</summary>
    private List<Ruling> Across()
    {
        var found = new List<Ruling>();
        for (var y = 0; y < _page.Height && found.Count < 50 * MostRulings; y += 2)
        {
            foreach (var part in PartsOf(y)) Keep(found, part);
        }

        return [.. found.OrderBy(line => line.At)];
    }

    /// <summary>The same line is seen at several heights, and in several parts where letters touch it.</summary>
    private void Keep(List<Ruling> found, Ruling part)
    {
        for (var i = found.Count - 1; i >= 0 && found.Count - i < 40; i--)
        {
            var line = found[i];
            if (part.At - line.At > 7 * _unit || part.From > line.To + 60 * _unit || part.To < line.From - 60 * _unit) continue;
            found[i] = new(line.At, Math.Min(line.From, part.From), Math.Max(line.To, part.To));
            return;
        }

        found.Add(part);
    }

    private List<Ruling> PartsOf(int y)
    {
        var parts = new List<Ruling>();
        var (from, hits, misses, last) = (0, 0, 0, 0);
        for (var x = 0; x < _page.Width; x += Step)
        {
            if (_page.IsLineAcross(x, y))
            {
                if (hits == 0) from = x;
                (hits, misses, last) = (hits + 1, 0, x);
            }
            else if (hits > 0 && (++misses > 3 || x + Step >= _page.Width))
            {
                if (last - from > 100 * _unit && hits * Step > 0.8 * (last - from)) parts.Add(new(y, from, last));
                hits = misses = 0;
            }
        }

        return parts;
    }

    private List<RuledTable> Tables(List<Ruling> across)
    {
        var tables = new List<RuledTable>();
        for (var i = 0; i + 1 < across.Count;)
        {
            var down = Chain(across, i);
            var loose = Enumerable.Range(1, Math.Max(0, down.Count - 1)).FirstOrDefault(k => !IsHeld(across[i + k], down[k - 1], down[k]));
            if (loose > 0)
            {
                across.RemoveAt(i + loose);   // strokes of letters in a row that looked like a line
                continue;
            }

            if (down.Exists(lines => lines.Count > 2)) tables.Add(new(across.GetRange(i, down.Count + 1), down));
            i += Math.Max(1, down.Count);
        }

        return tables;
    }

    private List<IReadOnlyList<double>> Chain(List<Ruling> across, int start)
    {
        var down = new List<IReadOnlyList<double>>();
        while (start + down.Count + 1 < across.Count && Between(across[start + down.Count], across[start + down.Count + 1]) is { Count: > 1 } lines) down.Add(lines);
        return down;
    }

    /// <summary>A line inside a table goes from one line down to another.</summary>
    private bool IsHeld(Ruling line, IReadOnlyList<double> above, IReadOnlyList<double> below) =>
        above.Concat(below).Any(x => Math.Abs(x - line.From) < 16 * _unit) && above.Concat(below).Any(x => Math.Abs(x - line.To) < 16 * _unit);

    /// <summary>Where lines go from one line across to the next without a break.</summary>
    private List<double> Between(Ruling upper, Ruling lower)
    {
        var lines = new List<double>();
        if (lower.At - upper.At < 18 * _unit) return lines;

        var margin = (int)(10 * _unit);
        var (from, to) = ((int)Math.Min(upper.From, lower.From) - margin, (int)Math.Max(upper.To, lower.To) + margin);
        for (var x = Math.Max(from, 0); x <= to && x < _page.Width; x++)
        {
            if (lines.Count > 0 && x - lines[^1] < 10 * _unit) continue;
            if (GoesDown(x, upper.At + 3 * _unit, lower.At)) lines.Add(x);
        }

        return lines;
    }

    /// <summary>Letters have upright strokes too, but those do not reach the lines above and below.</summary>
    private bool GoesDown(int x, double top, double bottom)
    {
        var (misses, most) = (0, (int)((bottom - top) * 0.12));
        for (var y = (int)top; y < bottom; y++)
        {
            if (!_page.IsLineDown(x, y) && ++misses > most) return false;
        }

        return true;
    }
}
