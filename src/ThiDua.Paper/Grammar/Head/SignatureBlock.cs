using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Lines;
using ThiDua.Paper.Grammar.Restoring;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>The end of a document: recipients on the left, who signed on the right, in whatever order the columns were flattened.</summary>
internal sealed partial class SignatureBlock
{
    private readonly List<Passage> _titles = [];
    private readonly List<Passage> _next = [];
    private readonly List<Passage> _recipients = [];
    private bool _recipientsBegun;
    private bool _recipientsEnded;
    private bool _openRecipient;

    public Passage? Title => _titles.Count == 0 ? null : Passage.Join(_titles);
    public Passage? Name { get; private set; }
    public IReadOnlyList<Passage> Recipients => _recipients;

    public static SignatureBlock Of(IReadOnlyList<Line> lines, bool damaged)
    {
        var block = new SignatureBlock();
        foreach (var line in lines)
        {
            foreach (var cell in WithoutTitlesBeside([.. Cells(line)])) block.Take(damaged ? RestoreWords.In(cell) : cell);
        }
        return block;
    }

    /// <summary>Of titles side by side the last is the signer's: who stands at the left writes, checks or takes part.</summary>
    private static IEnumerable<Passage> WithoutTitlesBeside(List<Passage> cells)
    {
        var last = cells.FindLastIndex(IsTitleInCapitals);
        return cells.Where((cell, i) => i == last || !IsTitleInCapitals(cell));
    }

    private static bool IsTitleInCapitals(Passage cell) => IsTitle(cell) && DocumentKinds.IsCapitals(cell);

    public static bool IsTitle(Passage cell) => TitleShape().IsMatch(cell.Fold);

    private static IEnumerable<Passage> Cells(Line line)
    {
        var start = 0;
        var offset = line.Words.Start - line.Indent;
        foreach (Match gap in ColumnGap().Matches(line.Raw))
        {
            if (Passage.OfLine(line.Raw[start..gap.Index], offset + start) is { IsEmpty: false } cell) yield return cell;
            start = gap.Index + gap.Length;
        }
        if (Passage.OfLine(line.Raw[start..], offset + start) is { IsEmpty: false } last) yield return last;
    }

    private void Take(Passage cell)
    {
        if (RecipientsHead().Match(cell.Fold) is { Success: true } head)
        {
            _recipientsBegun = true;
            if (cell.Slice(head.Length).Trim(": ") is { IsEmpty: false } rest) Take(rest);
            return;
        }
        if (SplitAfterRecipient(cell) is { } at)
        {
            Take(cell.Slice(0, at).Trim());
            Take(cell.Slice(at).Trim());
            return;
        }
        TakeWhole(cell);
    }

    private void TakeWhole(Passage cell)
    {
        if (DocumentKinds.Of(cell) is { Type: Documents.DocumentType.Certificate }) _titles.Clear(); // above it stands who awards
        else if (BulletOf(cell) is { } bullet) TakeRecipient(cell.Slice(bullet).Trim(), true);
        else if (IsTitle(cell) && (DocumentKinds.IsCapitals(cell) || !_openRecipient && cell.Last is not (';' or '.'))) TakeTitle(cell);
        else if (IsName(cell)) TakeName(cell.Trim(".;,"));
        else if ((_next.Count > 0 || _titles.Count > 0 && Name is null) && DocumentKinds.IsCapitals(cell) && !_openRecipient && cell.Length > 5) TakeTitle(cell);
        else if (_recipientsBegun && !_recipientsEnded && (_openRecipient || cell.Last is ';' or '.' || IsFiled(cell))) TakeRecipient(cell, false);
    }

    private void TakeTitle(Passage cell)
    {
        var titles = Name is null ? _titles : _next;
        if (titles.Count > 0 && (Alone().IsMatch(cell.Fold) || Alone().IsMatch(titles[^1].Fold))) titles.Clear();
        titles.Add(cell.Trim(" "));
    }

    /// <summary>A name below titles of its own is that of another who signs; of several, the last signs for the paper.</summary>
    private void TakeName(Passage name)
    {
        if (_next.Count > 0)
        {
            _titles.Clear();
            _titles.AddRange(_next);
            _next.Clear();
        }

        Name = name;
    }

    private void TakeRecipient(Passage cell, bool bulleted)
    {
        _recipientsBegun = true;
        if (cell.Text.Count(char.IsLetter) < 3 && !IsFiled(cell) || _recipientsEnded && !bulleted) return;
        var end = cell.Text.LastIndexOf(';');
        var closed = end >= 0 && cell.Length - end <= 4 ? cell.Slice(0, end) : cell;
        if (_openRecipient && !bulleted && _recipients.Count > 0) _recipients[^1] = _recipients[^1].Then(closed).TrimEnd(";., ");
        else _recipients.Add(closed.TrimEnd(";., "));
        _openRecipient = cell.Last is not (';' or '.') && end < cell.Length - 4 || cell.Last == ',';
        if (IsFiled(cell)) (_recipientsEnded, _openRecipient) = (true, false);
    }

    /// <summary>"- Lưu: VT. Nguyễn Văn A": the columns were put one after the other with a single space.</summary>
    private static int? SplitAfterRecipient(Passage cell)
    {
        if (BulletOf(cell) is null && !IsFiled(cell)) return null;
        var match = AfterRecipient().Match(cell.Text);
        return match.Success ? match.Groups["rest"].Index : null;
    }

    private static int? BulletOf(Passage cell) => Outline.NumberingOf.Line(cell) is { IsBullet: true } marker ? marker.Length : null;

    private static bool IsFiled(Passage cell) => cell.Fold.TrimStart('-', ' ').StartsWith("luu", StringComparison.Ordinal);

    private static bool IsName(Passage cell) => NameShape().IsMatch(cell.Text) && !NoName().IsMatch(cell.Fold);

    [GeneratedRegex(@"\t+|\s{3,}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ColumnGap();

    [GeneratedRegex(@"^\W{0,4}n[o0][it] nh[a-z]{1,4}\s*:?\s*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RecipientsHead();

    [GeneratedRegex(@"^(t/?m\.?|k/?t\.?|q\.|tl\.?|tuq\.?|thua lenh|thay mat)\s|^(q\. ?|quyen )?(pho )?(chu tich|giam doc|hieu truong|truong (phong|ban|tram|doan)|bi thu|tong giam doc|chanh van phong|vien truong|chi cuc truong|cuc truong|thu truong|truong thon|chi huy truong|truong cong an|chu nhiem|to truong|vu truong|bo truong|nguoi lap|ke toan|chu tai khoan|thanh vien to kiem phieu)\b|^(thu ky|chu toa|chu tri)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TitleShape();

    // Titles of one line: what stands above or below is somebody else's, whose name is left blank.
    [GeneratedRegex(@"^(thu ky|nguoi (lap|bao cao)|ke toan|thanh vien|to truong|thu truong don vi xac nhan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^((\p{Lu}\p{Ll}{0,3}['’‘ʼ`´])?\p{Lu}[\p{Ll}'’6]{0,7}\.?\s+){1,5}(\p{Lu}\p{Ll}{0,3}['’‘ʼ`´])?\p{Lu}[\p{Ll}'’6]{1,7}\.?$|^(\p{Lu}{2,7}\s){2,3}\p{Lu}{2,7}$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NameShape();

    [GeneratedRegex(@"\b(uy ban|ubnd|da ky|ky ten|dong dau|nhu tren|luu:|hdnd|chu tich|ban|phong|so|hoi|trang|dang uy|van phong)\b|^(huyen|xa|phuong|tinh|quan|thi tran|thi xa|thanh pho|dac khu)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NoName();

    [GeneratedRegex(@"(;|\.)\s+(?<rest>(TM\.|KT\.|Q\.|TL\.|TUQ\.|(PHÓ )?(CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|BÍ THƯ)|\p{Lu}{3,}\s\p{Lu}{3,}$)|(\p{Lu}\p{Ll}{1,6}\s){1,4}\p{Lu}\p{Ll}{1,6}$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AfterRecipient();
}
