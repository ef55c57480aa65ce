using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Data;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>Who does what: the items of Tổ chức thực hiện, or sentences that charge somebody where there is no such section.</summary>
internal static partial class ReadAssignments
{
    private const int LongestAssignee = 200;

    private static readonly HashSet<string> Verbs = [.. FieldWords.Table("verbs.txt").SelectMany(t => t.Phrases)];

    public static IReadOnlyList<ReadAssignment> In(Plan plan, Notes notes)
    {
        var assignments = new List<ReadAssignment>();
        foreach (var (assignee, task) in Found(plan))
        {
            var pointer = $"/assignments/{assignments.Count}";
            notes.Place(pointer, task, 0.95m);
            notes.Place(pointer + "/assignee", assignee, 0.9m);
            assignments.Add(new ReadAssignment(assignee.Text, task.Text));
        }
        return assignments;
    }

    private static IEnumerable<(Passage Assignee, Passage Task)> Found(Plan plan)
    {
        var sections = plan.All.Where(n => n.Named.Contains(Topic.Organisation) && !n.Above().Any(a => a.Named.Contains(Topic.Organisation)));
        var any = false;
        foreach (var item in sections.SelectMany(ItemsOf))
        {
            any = true;
            yield return item;
        }
        if (any) yield break;
        foreach (var node in plan.All.Where(n => n.IsRunning || n.Marker!.IsBullet))
        {
            foreach (var item in Charges(node.Text)) yield return item;
        }
    }

    private static IEnumerable<(Passage Assignee, Passage Task)> ItemsOf(Node section)
    {
        foreach (var node in section.Children)
        {
            if (node.IsRunning && (!IsCharged(node) || Closing().IsMatch(node.Text.Fold)) || IsTimeLimit(node)) continue;
            var nested = node.Children.Where(c => c.Marker is not null).ToList();
            if (!(nested.Count > 0 && nested.TrueForAll(IsItself)) && IsDutyOf(node) is { } named)
            {
                yield return named;
                continue;
            }
            if (nested.Count > 0 && (node.IsHeading && node.Label is null || nested.TrueForAll(IsItself)))
            {
                foreach (var child in nested) if (Split(child) is { } inner) yield return inner;
            }
            else if (Split(node) is { } item) yield return item;
        }
    }

    /// <summary>"Điều 9. Trách nhiệm của Phòng Nội vụ": the body of the article is its task.</summary>
    private static (Passage Assignee, Passage Task)? IsDutyOf(Node node)
    {
        if (DutyOf().Match(node.Text.Fold) is not { Success: true } duty || node.Label is not null || node.Children.Count == 0) return null;
        var task = Passage.Join([.. node.Walk().Skip(1).TakeWhile(c => !Closing().IsMatch(c.Text.Fold)).Select(Printed)]);
        return task.IsEmpty ? null : (node.Text.Slice(duty.Length).Trim(".: "), task);
    }

    /// <summary>"Thời hạn đăng ký: trước ngày 31/3" charges nobody.</summary>
    private static bool IsTimeLimit(Node node) => LabelEnd(node.Text) is > 0 and var colon && TimeLimit().IsMatch(node.Text.Fold[..colon]);

    /// <summary>Running text charges somebody by "Giao …", or by naming bodies and what they do.</summary>
    private static bool IsCharged(Node node) =>
        Charge().IsMatch(node.Text.Fold) || !node.EndsOpen && Bodies().IsMatch(node.Text.Fold) && Subject(node.Text) is not null;

    /// <summary>The points below name bodies of their own ("a) Văn phòng: …").</summary>
    private static bool IsItself(Node child) => child.Label is not null && Body().IsMatch(child.Label.Fold) || Charge().IsMatch(child.Text.Fold);

    private static (Passage Assignee, Passage Task)? Split(Node node)
    {
        var whole = WithBelow(node);
        if (RunOn(node.Text) is { } at && whole.Slice(at).Trim() is { } duty) return (WithoutCharge(node.Text.Slice(0, at)), duty);
        var colon = LabelEnd(node.Text);
        if (colon > 0 && colon <= LongestAssignee)
        {
            var label = node.Text.Slice(0, colon).Trim();
            var charge = Charge().Match(label.Fold);
            if (charge.Success) return (label.Slice(charge.Length).Trim(), whole);
            if (DutyOf().Match(label.Fold) is { Success: true } duties) label = label.Slice(duties.Length).Trim();
            if (!HasVerb(label)) return whole.Slice(colon + 1).Trim() is { IsEmpty: false } task ? (label, task) : null;
        }
        if (IsChargeAlone(node) is { } charged) return (node.Text.Slice(charged).TrimEnd(": "), whole.Slice(node.Text.Length).Trim());
        if (IsNameAlone(node)) return (node.Text.TrimEnd(": "), whole.Slice(node.Text.Length).Trim());
        return Subject(whole) is { } subject ? (subject, whole) : null;
    }

    /// <summary>"1. Sở Nội vụ", and what it does stands below.</summary>
    private static bool IsNameAlone(Node node) =>
        node.Children.Count > 0 && !node.Text.IsEmpty && node.Text.Last is not ('.' or ';') && !HasVerb(node.Text) && !Charge().IsMatch(node.Text.Fold);

    /// <summary>"5. Đề nghị Mặt trận Tổ quốc xã", and what is asked of it stands below: the length of the words that ask.</summary>
    private static int? IsChargeAlone(Node node)
    {
        if (node.Children.Count == 0 || !node.Children[0].IsRunning || node.Text.IsEmpty || node.Text.Last is '.' or ';') return null;
        var charge = Charge().Match(node.Text.Fold);
        return charge.Success && !HasVerb(node.Text.Slice(charge.Length)) && FirstVerb(node.Text.Slice(charge.Length)) is null ? charge.Length : null;
    }

    /// <summary>"3. Văn phòng UBND xã" and "Chủ trì …" below were joined: where the duty begins with its capital.</summary>
    private static int? RunOn(Passage text) =>
        Duty().Match(text.Text) is { Success: true, Index: < LongestAssignee } duty ? duty.Index : null;

    private static Passage WithoutCharge(Passage label) => label.Slice(Charge().Match(label.Fold).Length).Trim(",:;- ");

    /// <summary>A label is no longer than its sentence: a colon in a later one ends none.</summary>
    private static int LabelEnd(Passage text)
    {
        var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && SentenceEnd().IsMatch(text.Text[..colon]) ? -1 : colon;
    }

    private static Passage WithBelow(Node node)
    {
        var text = node.Text;
        foreach (var child in node.Walk().Skip(1))
        {
            if (child.IsRunning && !Continues(node, child)) break;
            text = text.Then(Printed(child));
        }
        return text;
    }

    /// <summary>Running text goes on with the item if it begins with a verb and sets nobody a day.</summary>
    private static bool Continues(Node node, Node child) =>
        (IsNameAlone(node) || IsChargeAlone(node) is not null) && ReferenceEquals(node.Children[0], child)
        || IsVerbAt(char.ToLowerInvariant(child.Text.First) + child.Text.Text[Math.Min(1, child.Text.Length)..], 0) && !Day().IsMatch(child.Text.Fold)
            && !Closing().IsMatch(child.Text.Fold);

    /// <summary>Points below keep their mark, so that the item still reads as a list.</summary>
    private static Passage Printed(Node child)
    {
        if (child.Marker is not { } marker || child.Text.IsEmpty) return child.Text;
        var at = child.Text.Start;
        var mark = marker.No is null ? "- " : marker.No + (marker.Style == MarkerStyle.Letter ? ") " : ". ");
        return new Passage(mark + child.Text.Text, [.. Enumerable.Repeat(at, mark.Length), .. child.Text.At], child.Text.Trust, child.Text.Restored);
    }

    private static IEnumerable<(Passage Assignee, Passage Task)> Charges(Passage text)
    {
        if (StartsWithCharge().IsMatch(text.Fold))
        {
            if (Closing().IsMatch(text.Fold)) yield break;
            if (Subject(text) is { } whole) yield return (whole, text);
            yield break;
        }
        foreach (var sentence in Sentences.In(text))
        {
            if (Charge().IsMatch(sentence.Fold) && !Closing().IsMatch(sentence.Fold) && Subject(sentence) is { } subject) yield return (subject, sentence);
        }
    }

    /// <summary>The words before the first verb, without what charges them and without "Căn cứ …," before them.</summary>
    private static Passage? Subject(Passage text)
    {
        // Folded, "mời" is "mỗi" too.
        var rest = text.Text.StartsWith("Mời ", StringComparison.Ordinal) ? text.Slice("Mời ".Length) : text;
        for (var i = 0; i < 3; i++)
        {
            if (Charge().Match(rest.Fold) is { Success: true } charge) rest = rest.Slice(charge.Length).TrimStart();
            else if (Clause().Match(rest.Fold) is { Success: true } clause) rest = rest.Slice(clause.Length).TrimStart();
        }
        var end = FirstVerb(rest);
        if (end is null or 0 or > LongestAssignee) return null;
        var subject = rest.Slice(0, end.Value).Trim(",:;- ");
        return subject.IsEmpty ? null : subject;
    }

    private static bool HasVerb(Passage label) => FirstVerb(label) is { } at && at > 0 && Body().IsMatch(label.Fold) is false;

    private static int? FirstVerb(Passage text)
    {
        for (var i = 0; i < Math.Min(text.Length, LongestAssignee + 1); i++)
        {
            if (i > 0 && text.Text[i - 1] != ' ' || !char.IsLower(text.Text[i])) continue;
            if (IsVerbAt(text.Text, i) && !Noun().IsMatch(text.Fold[..i])) return i;
        }
        return null;
    }

    private static bool IsVerbAt(string text, int at)
    {
        for (var (end, words) = (at, 0); words < 3 && end < text.Length; words++)
        {
            end = text.IndexOfAny([' ', ',', ';', '.', ':'], end + 1) is >= 0 and var next ? next : text.Length;
            if (Verbs.Contains(text[at..end])) return true;
        }
        return false;
    }

    [GeneratedRegex(@"^((uy ban nhan dan|ubnd|chu tich|giam doc|hieu truong|so|truong)[^,.:]{0,40}?\s)?(giao cho|giao|de nghi|yeu cau|phan cong|uy quyen cho|chi dao)\s+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Charge();

    [GeneratedRegex(@"^(thoi (han|gian)|han|kinh phi|nguon kinh phi)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TimeLimit();

    [GeneratedRegex(@"\p{Ll}\. \p{Lu}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(giao|phan cong|de nghi)\s", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex StartsWithCharge();

    [GeneratedRegex(@"^(can cu|tren co so|theo|de|nham)\s[^,;:]{0,140},\s*(?=\p{L})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^trach nhiem (cua |thuoc ve )(?=(cac |ubnd|uy ban|so|phong|ban|van phong|trung tam|cong chuc|hoi|thu truong|chu tich|giam doc|doan|mat tran|dai|to |truong|thon|khu pho|co quan|don vi|dia phuong|bo phan))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DutyOf();

    // "các tổ chức chính trị", "cơ quan, tổ chức", "người lao động tham gia" are no tasks.
    [GeneratedRegex(@"(\b(cac|cua|va cac|co quan,|nhung|don vi,|doan the,|duoc) $)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(cac |de nghi |giao )?(uy ban|ubnd|van phong|phong|so|ban|bo phan|cong chuc|can bo|trung tam|truong|pho|doan|hoi|mat tran|mttq|to|thon|khu pho|dai|thanh tra|chi cuc|co quan|don vi|lien doan|cong doan|thu truong|nganh|doan the|cong an|chi huy|hoi dong|thuong truc|tram|bi thu|ap|ban|dia chinh|tai chinh|tu phap|van hoa|ke toan|vh)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(cac|can bo|cong chuc|thu truong|truong cac|van phong|phong|ban|hoi|doan|dai|trung tam|cbcc)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bodies();

    [GeneratedRegex(@"(?<=^[^.:]*\p{Ll}\)?) (Chủ trì|Phối hợp|Tham mưu|Theo dõi|Hướng dẫn|Mở|Vận động|Bố trí|Cân đối|Đẩy mạnh|Tăng cường|Phát động|Triển khai|Thực hiện|Báo cáo|Đề xuất|Đôn đốc|Cung cấp|Bảo đảm|Đảm bảo|Thường xuyên|Chịu trách nhiệm|Trực tiếp|Cử|Lập|Rà soát|Cụ thể hóa|Quán triệt|Nghiêm túc|Tích cực|Chủ động|Tạo điều kiện|Cập nhật|Công khai|Niêm yết|Giới thiệu|Là (cơ quan|đầu mối|đơn vị)|(?<!(Ban|ban|Phòng|phòng|Tổ|tổ|Đội|đoàn|và) )(Tuyên truyền|Tổng hợp|Kiểm tra|Giám sát)|(?<!(Sở|sở|Phòng|phòng|ngành|và|chính|[-–,]) )Xây dựng)(?= \p{Ll}|,)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\btruoc ngay \d|\btruoc \d{1,2}/\d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^tren day la|^trong qua trinh|\btren day la ke hoach|^(ubnd|uy ban nhan dan)\b[^.;]{0,40}\b(de nghi|yeu cau)\b.{0,160}\bthuc hien( nghiem tuc)?( ke hoach)?( nay)?\s*(\.{2,}|…)$|\./\.?\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Closing();
}
