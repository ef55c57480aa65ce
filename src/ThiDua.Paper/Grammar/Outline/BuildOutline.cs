using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Outline;

/// <summary>
/// Puts paragraphs into a tree by the styles of their numbering. A style that is open already takes up its own level
/// again; a new one opens a level below. Slips in the counting do not matter; depth is bounded by the number of styles.
/// </summary>
internal sealed partial class BuildOutline
{
    private const int LongestLabel = 130;

    private readonly Node _root = new(null, Passage.Empty, null);
    private readonly Stack<Node> _open = new();
    private Node? _intro;

    public static Node Of(IEnumerable<Passage> paragraphs)
    {
        var build = new BuildOutline();
        build._open.Push(build._root);
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.IsEmpty) build.Place(paragraph);
        }
        Reconsider.Targets(build._root);
        return build._root;
    }

    private void Place(Passage paragraph)
    {
        var marker = NumberingOf.Line(paragraph);
        if (paragraph.IsRow) marker = marker?.AsRow();
        if (marker is { Doubtful: true } && !IsNext(marker)) marker = null;
        if (marker is { Style: MarkerStyle.Letter, Ordinal: > 2 }) marker = AsMisread(marker);
        if (marker is null) PlaceUnnumbered(paragraph);
        else PlaceNumbered(marker, paragraph.Slice(marker.Length));
    }

    /// <summary>"5.100%" is number five only where number four stands before it.</summary>
    private bool IsNext(Marker marker) =>
        _open.Any(n => n.Marker is { } open && open.Style == marker.Style && open.Ordinal + 1 == marker.Ordinal);

    /// <summary>A letter far into the alphabet begins no list: between numbers it is one that was misread ("o." for "5.").</summary>
    private Marker AsMisread(Marker letter)
    {
        if (_open.Any(n => n.Marker?.Style == MarkerStyle.Letter)) return letter;
        if (_open.FirstOrDefault(n => n.Marker is { IsBullet: false })?.Marker is not { Style: MarkerStyle.Number } before) return letter;
        var next = before.Ordinal + 1;
        return new(MarkerStyle.Number, next.ToString(System.Globalization.CultureInfo.InvariantCulture), next, letter.Length, Doubtful: true, Misread: true);
    }

    private void PlaceNumbered(Marker marker, Passage text)
    {
        CloseFor(marker, text);
        var node = new Node(marker, marker.Doubtful ? text.Trusted(0.7m) : text, _open.Peek());
        Describe(node, loose: IsHeadingByForm(node));
        node.Intro = marker.IsBullet || _intro?.Parent == node.Parent ? _intro : null;
        if (!marker.IsBullet && _intro?.Parent != node.Parent) _intro = null;
        Open(node);
    }

    private void CloseFor(Marker marker, Passage text)
    {
        if (_open.Any(n => n.Marker?.Style == marker.Style))
        {
            while (_open.Peek().Marker?.Style != marker.Style) _open.Pop();
            _open.Pop();
            return;
        }
        while (_open.Peek().Marker is { } top && ClosesBefore(top, _open.Peek(), marker, text)) _open.Pop();
    }

    private static bool ClosesBefore(Marker top, Node node, Marker marker, Passage text)
    {
        // "A. … I. …" is as usual as "I. … A. …": what opened first is the outer one.
        if (top.Style == MarkerStyle.Capital && marker is { Style: MarkerStyle.Roman, Ordinal: 1 }) return false;
        if (top.Style == MarkerStyle.Plain) return marker.Style < MarkerStyle.Plain;
        if (marker.IsBullet && top.IsBullet && marker.Style != MarkerStyle.Plus && top.Style != MarkerStyle.Star)
            return !node.EndsOpen;
        if (top.IsBullet && !marker.IsBullet && node.EndsOpen && !text.IsEmpty) return false;
        return top.Style > marker.Style;
    }

    private void PlaceUnnumbered(Passage paragraph)
    {
        if (_open.Peek() is { Marker.IsBullet: false, Text.IsEmpty: true, Children.Count: 0 } bare)
        {
            Name(bare, paragraph);
            return;
        }
        var node = new Node(null, paragraph, _open.Peek());
        var capitals = IsCapitals(paragraph);
        if (TopicsOf(node, capitals) is { Count: > 0 } && IsPlainHeading(paragraph)) PlaceHeading(paragraph, capitals);
        else PlaceRunning(paragraph);
    }

    /// <summary>"Chương III", and what it is called stands on the line below.</summary>
    private static void Name(Node bare, Passage paragraph)
    {
        (bare.Text, bare.Body) = (paragraph, paragraph);
        Describe(bare, loose: true);
    }

    private static bool IsPlainHeading(Passage paragraph)
    {
        var colon = paragraph.Text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && colon < 90 || paragraph.Length <= 110 && paragraph.Last is not ('.' or ';' or ',');
    }

    private void PlaceHeading(Passage paragraph, bool capitals)
    {
        var marker = new Marker(MarkerStyle.Plain, null, 0, 0);
        var plain = _open.FirstOrDefault(n => n.Marker?.Style == MarkerStyle.Plain);
        if (plain is not null) CloseFor(marker, paragraph);
        else
        {
            while (_open.Peek() is { Marker: { } top } && (capitals || top.IsBullet || !_open.Peek().IsHeading)) _open.Pop();
        }
        var node = new Node(marker, paragraph, _open.Peek());
        Describe(node, capitals);
        _intro = null;
        Open(node);
    }

    /// <summary>Running text after bullets belongs to what the bullets stand under.</summary>
    private void PlaceRunning(Passage paragraph)
    {
        while (_open.Peek().Marker is { IsBullet: true }) _open.Pop();
        if (_open.Peek() is { Marker.Style: MarkerStyle.Plain, EndsOpen: true } list && list.Children.Any(c => !c.IsRunning)) _open.Pop();
        var node = new Node(null, paragraph, _open.Peek()) { Body = paragraph };
        if (node.Topic == Topic.None) node.Said = Spoken.TopicsOf(paragraph);
        _open.Peek().Adopt(node);
        _intro = node.EndsOpen ? node : null;
    }

    private void Open(Node node)
    {
        node.Parent!.Adopt(node);
        _open.Push(node);
    }

    private static void Describe(Node node, bool loose)
    {
        var colon = node.Text.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon <= LongestLabel && colon < node.Text.Length - 1)
        {
            node.Label = node.Text.Slice(0, colon).Trim();
            node.Body = node.Text.Slice(colon + 1).Trim();
        }
        node.Named = TopicsOf(node, loose);
        if (node.Named is [Topic.Other] && node.Parent!.Topics.Any(t => t.IsOfReward()) && Spoken.TopicsOf(node.Body) is [Topic.Reward] award) node.Named = award;
        if (!node.IsHeading && OpensDossier().IsMatch(node.Text.Fold) || node.Label is { } label && (ListsDossier().IsMatch(label.Fold) || IsDossier().IsMatch(label.Fold) && BeginsPapers().IsMatch(node.Body.Fold))) node.Named = [Topic.Dossier];
        if (!node.IsHeading && node.Label is { Length: < 60 } && BeginsTime().IsMatch(node.Body.Fold)) node.Named = [Topic.Period];
    }

    private static IReadOnlyList<Topic> TopicsOf(Node node, bool loose)
    {
        var colon = node.Text.Text.IndexOf(':', StringComparison.Ordinal);
        var whole = colon < 0 || colon == node.Text.Length - 1;
        if (node.Text.IsEmpty || whole && !loose && EndsAsSentence(node)) return [];
        var underReward = node.Parent is { } parent && parent.Topics.Any(t => t.IsOfReward());
        return Headings.TopicsOf(whole ? node.Text : node.Text.Slice(0, colon), loose && whole, underReward);
    }

    /// <summary>"- Tuyên truyền thường xuyên." is an item; "1. Mục đích." is a heading with a stray stop.</summary>
    private static bool EndsAsSentence(Node node) => node.Text.Last switch
    {
        ';' or ',' => true,
        '.' => node.Marker is { IsBullet: true } || node.Text.Text.Count(c => c == ' ') > 5,
        _ => false,
    };

    private static bool IsHeadingByForm(Node node) => node.Marker!.Style < MarkerStyle.Plain || IsCapitals(node.Text);

    private static bool IsCapitals(Passage text) => text.Length > 4 && !text.Text.Any(char.IsLower);

    // "Hồ sơ gồm: Tờ trình; biên bản …": heading and list in one line.
    [GeneratedRegex(@"^(thanh phan )?ho so\b[^.;]{0,80}\b(gom|bao gom)( co)?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ListsDossier();

    // "Hồ sơ trình UBND phường: tờ trình, báo cáo thành tích."
    [GeneratedRegex(@"^(thanh phan )?ho so\b[^.;]{0,60}$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsDossier();

    [GeneratedRegex(@"^(\d{1,2} )?(to trinh|bien ban|bao cao|danh sach|(van ban|cong van|giay) de nghi|ban tom tat)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BeginsPapers();

    [GeneratedRegex(@"^(thanh phan )?(ho so|thu tuc)\b[^.;]{0,160}\b(gom|bao gom|gui|nop|trinh)\b[^.;]{0,90}:$|^(thanh phan )?ho so\b[^.;:]{0,60}\b(gom|bao gom)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpensDossier();

    // "Tổ chức thi đua: Kể từ ngày …": whatever its label, that is the time.
    [GeneratedRegex(@"^(bat dau |ke )?tu (ngay|thang|khi|nay|nam|quy)\b.*\bden\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BeginsTime();
}
