using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>A target in a text: its operator, number or grade and unit, and the words that say so.</summary>
internal sealed record FoundTarget(string Operator, decimal? Number, string? Grade, string Unit, Passage At)
{
    /// <summary>Why a person must confirm it, in Vietnamese; null where it is exact.</summary>
    public string? Doubt { get; init; }
}

/// <summary>
/// Finds the targets of a criterion: percentages, counted things under an operator, grades. Numbers that are no targets
/// (of acts, years, levels of service, points) are passed over.
/// </summary>
internal static partial class ReadTargets
{
    public static IReadOnlyList<FoundTarget> In(Passage text)
    {
        var found = new List<FoundTarget>();
        foreach (Match match in Amount().Matches(text.Fold))
        {
            if (Take(text, match) is { } target) found.Add(target);
        }
        found.AddRange(GradesIn(text));
        found.AddRange(ReadSpokenTargets.In(text));
        found.AddRange(ReadRanks.In(text));
        return [.. found.OrderBy(t => t.At.At[0])];
    }

    /// <summary>The figure that a cell of a table sets: a bare number is a target there.</summary>
    public static IReadOnlyList<FoundTarget> InFigure(Passage cell) =>
        [.. Amount().Matches(cell.Fold).Select(match => Take(cell, match, isFigure: true)).OfType<FoundTarget>(), .. GradesIn(cell)];

    /// <summary>Whether a number is known to set nothing: where a change starts from, of an act, of a year, a rank.</summary>
    public static bool IsKnownAsNone(Passage text, Match number) => IsNoTarget(PlaceOfNumber.Of(text, number), ofChange: false, text);

    private static FoundTarget? Take(Passage text, Match match, bool isFigure = false)
    {
        var place = PlaceOfNumber.Of(text, match);
        var (before, after) = (place.Before, place.After);
        var ofChange = ChangeBy().IsMatch(before) && (ClosesChange().IsMatch(after) || OpensByDash().IsMatch(after));
        var opens = OpensRange().Match(after) is { Success: true } range && (ofChange || !Rising().IsMatch(before)) ? range : null;
        var counts = opens is null && match.Groups["percent"].Success is false ? CountUpTo(text, place) : null;
        var percent = match.Groups["percent"].Success || opens is not null;
        if (match.Groups["n"].Length == 1 && TornDigits().IsMatch(before) || IsNoTarget(place, ofChange, text)) return null;
        var sign = opens is not null || counts is not null ? ">=" : SignOf(place, percent);
        var unit = counts ?? (percent ? ("%", 0) : UnitAt(text, place.End, sign is not null || isFigure));
        if (unit is not { } u || IsAge(u.Unit) || match.Groups["of"].Success && sign is null && !isFigure) return null;
        if (sign is null && IsTime(u.Unit) && Within().IsMatch(before)) sign = "<=";
        var value = Parse(match.Groups["n"].Value);
        var counted = CountedBefore().IsMatch(before) || value == 0 && IsNone().IsMatch(before);
        if (!percent && sign is null && !isFigure && (!counted || u.Unit == "điểm")) return null;
        var at = text.Slice(match.Index, match.Length + (percent || counts is not null || place.End > match.Index + match.Length ? 0 : u.Length));
        return new(sign ?? "=", value, null, u.Unit, at) { Doubt = place.DoubtOf(value, at) };
    }

    private static string? SignOf(PlaceOfNumber place, bool percent)
    {
        var (before, after) = (place.Before, place.After);
        var risen = Risen().IsMatch(before) && !(ChangeBetween().IsMatch(before) && OfSomething().IsMatch(after));
        if (place.ClosesRange && (place.ClosesByDash || !risen)) return "<=";
        return OperatorBefore(before, after, percent) ?? (UpTo().IsMatch(after) ? ">=" : DownTo().IsMatch(after) ? "<=" : null);
    }

    /// <summary>Where a change starts from, numbers of acts, levels and terms, and ranks ("trong 03 đơn vị dẫn đầu").</summary>
    private static bool IsNoTarget(PlaceOfNumber place, bool ofChange, Passage text) =>
        !ofChange && IsBase(text.Fold[Math.Max(0, place.Start - 90)..place.Start], place.After)
        || IsNumberOfAct(place.Lead, place.PrintedLead) || IsNumberOfAct(place.Before, place.PrintedBefore)
        || place.ClosesRangeOfYears || ReadRanks.CountsRanked(text.Fold[..place.Start]) || AmongFirst().IsMatch(place.Before) && LeadsOthers().IsMatch(place.After);

    /// <summary>"5 - 7 buổi", "từ 5 đến 7 buổi": what is counted stands behind the second number.</summary>
    private static (string Unit, int Length)? CountUpTo(Passage text, PlaceOfNumber place)
    {
        if (OpensCount().Match(place.After) is not { Success: true } range) return null;
        if (Rising().IsMatch(place.Before) && !OpensByDash().IsMatch(place.After)) return null;
        return UnitAt(text, place.End + range.Length, any: false);
    }

    private static decimal Parse(string digits)
    {
        var plain = Thousands().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal) : digits.Replace(',', '.');
        return decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>The operator that the words before a number set; "từ" alone sets none without "trở lên".</summary>
    public static string? OperatorBefore(string before, string after, bool percent)
    {
        var match = OperatorShape().Match(before);
        if (!match.Success) return null;
        if (match.Groups["least"].Success) return ">=";
        if (match.Groups["most"].Success) return "<=";
        if (match.Groups["over"].Success) return UpTo().IsMatch(after) ? ">=" : ">";
        if (match.Groups["under"].Success) return DownTo().IsMatch(after) ? "<=" : "<";
        return percent || UpTo().IsMatch(after) || FarUpTo().IsMatch(after) ? ">=" : DownTo().IsMatch(after) ? "<=" : "=";
    }

    /// <summary>"tăng từ 70% lên 80%": seventy is where it starts from, not the target.</summary>
    private static bool IsBase(string before, string after) =>
        Rising().IsMatch(before) && RisesTo().IsMatch(after);

    /// <summary>"tầng 3" is a floor, "tăng 3%" a rise; "mục 3" a part, "mức 3%" a level: folded they are one word.</summary>
    private static bool IsNumberOfAct(string before, string printed) =>
        ActBefore().IsMatch(before) && !printed.TrimEnd().EndsWith("tăng", StringComparison.OrdinalIgnoreCase) && !printed.TrimEnd().EndsWith("mức", StringComparison.OrdinalIgnoreCase);

    /// <summary>"công dân từ 14 tuổi trở lên", "liên tục 02 năm": they say who, not how much.</summary>
    private static bool IsAge(string unit) => unit is "tuổi" or "năm";

    private static bool IsTime(string unit) => unit is "ngày" or "giờ" or "phút" || unit.StartsWith("phút/", StringComparison.Ordinal);

    /// <summary>What is counted, from <paramref name="at"/> on; any word where <paramref name="any"/>, else one that is counted in plans.</summary>
    public static (string Unit, int Length)? UnitAt(Passage text, int at, bool any)
    {
        var rest = text.Fold[at..];
        var known = Unit().Match(rest);
        if (known.Success)
        {
            var length = known.Length + PerTime().Match(rest[known.Length..]).Length;
            var from = known.Groups["u"].Index;
            return (text.Text.Substring(at + from, length - from).ToLowerInvariant(), length);
        }
        if (!any || AnyUnit().Match(rest) is not { Success: true } word) return null;
        return (text.Text.Substring(at + word.Groups["u"].Index, word.Groups["u"].Length), word.Length);
    }

    private static IEnumerable<FoundTarget> GradesIn(Passage text)
    {
        foreach (var match in Grade().Matches(text.Fold).Concat(GradeFarOff().Matches(text.Fold)).DistinctBy(m => m.Groups["g"].Index))
        {
            var grade = match.Groups["g"];
            if (!char.IsUpper(text.Text[grade.Index]) && text.Text[grade.Index] is not ('“' or '"') && !IsGradeInSmall(match)) continue;
            var sign = match.Groups["up"].Success ? ">=" : "=";
            yield return new(sign, null, text.Text.Substring(grade.Index, grade.Length), "xếp loại", text.Slice(match.Index, match.Length));
        }
    }

    /// <summary>"đánh giá hoàn thành tốt nhiệm vụ trở lên", "xếp loại khá trở lên": a grade that others follow upwards is one in small letters too.</summary>
    private static bool IsGradeInSmall(Match match) => match.Groups["up"].Success && match.Groups["g"].Length > 1;

    [GeneratedRegex(@"(?<![\d/.,\p{L}]|(?<![\d%])-)(?<n>\d{1,3}(\.\d{3})+(?!\d)|\d{1,6}([.,]\d{1,3})?)((?<of>/\d{1,3})(?=\s+(diem|thang|tuan|quy|ky)\b)|\s?(?<percent>%)|(?![\d/%]|[.,]\d|-\p{L}))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Amount();

    // "9 5%": neither five nor certainly ninety-five.
    [GeneratedRegex(@"(?<![\d.,/])\d $", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TornDigits();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"((?<least>toi thieu|it nhat|khong( duoc| de| duoc de)? (duoi|thap hon|it hon|nho hon|kem)|thap nhat|(dat|bang)( va| hoac|/) ?(vuot|cao hon|lon hon|hon|tren)|dat, vuot|(cao|lon|nhieu) hon hoac bang|>=|≥|⩾)|(?<most>toi da|khong( duoc)?( de)?( co| xay ra| phat sinh| ton)? (qua|vuot qua|vuot|nhieu hon|cao hon|lon hon|tren|hon)|nhieu nhat|cao nhat|(thap|nho|it) hon hoac bang|bang hoac (thap|nho|it) hon|<=|≤)|(?<over>tren|hon|vuot|vuot muc|cao hon|lon hon|>)|(?<under>duoi|thap hon|it hon|nho hon|chua den|<)|(?<from>tu))(\s+(la|1a|12|dat|dat tu|tu|khoang|muc|ty le|co|phai dat|dat ty le|duoc|dat muc|bang|dat duoc|ty le dat))?(\s+(la|dat|tu|khoang|muc))?:?\s*\(?$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    private static partial Regex OperatorShape();

    [GeneratedRegex(@"^[^;.,%\d(]{0,60}?\btro len\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex UpTo();

    // "từ 02 sáng kiến, mô hình trở lên"
    [GeneratedRegex(@"^[^;.%\d(]{0,50}?\btro len\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FarUpTo();

    [GeneratedRegex(@"^[^;.,%\d(]{0,60}?\btro xuong\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DownTo();

    [GeneratedRegex(@"^\s*%?\s*(den|-)\s*\d{1,3}([.,]\d+)?\s*%", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpensRange();

    [GeneratedRegex(@"^\s*(den|-)\s*\d{1,3}(\.\d{3})*(?=\s)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpensCount();

    [GeneratedRegex(@"^\s*%?\s*-", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpensByDash();

    [GeneratedRegex(@"\b(trong|thuoc|vao)( so| nhom| top)?\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AmongFirst();

    [GeneratedRegex(@"^\s*(\p{L}+\s+){1,3}?(dan dau|dung dau|di dau|top dau|hang dau|cao nhat)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LeadsOthers();

    // "giảm từ 10% đến 15% số văn bản": both are bounds; "tăng từ 70% lên 80%": only the second is wanted.
    [GeneratedRegex(@"\b(tang|giam|ngan|kiem)( them)?\s+tu\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ChangeBy();

    [GeneratedRegex(@"\b(tang|giam|ngan|kiem)( them)?\s+tu\s*\d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ChangeBetween();

    [GeneratedRegex(@"^\s*%?\s*(den|-)\s*\d{1,3}([.,]\d+)?\s*%\s+(?!(so voi|trong|vao|nam)\b)\p{L}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ClosesChange();

    [GeneratedRegex(@"^\s+(?!(so voi|trong|vao|nam)\b)\p{L}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OfSomething();

    [GeneratedRegex(@"\b(trong (vong|thoi (gian|han))|cham nhat( sau| trong| la)?)\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Within();

    // "số lần bị nhắc nhở bằng 0 lần"
    [GeneratedRegex(@"\b(bang|la)\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsNone();

    [GeneratedRegex(@"\b(tang|nang|giam|ha)\b[^;.]{0,20}\btu\s*\d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Risen();

    [GeneratedRegex(@"\b(tang|nang|giam|ha)\b[^;.]{0,70}\btu\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Rising();

    [GeneratedRegex(@"^\s*(%|\p{L}{2,7}(\s\p{L}{2,7}){0,2})?\s*((?<!\btro )(len|xuong)|den|con)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RisesTo();

    [GeneratedRegex(@"\b(so|nghi dinh|quyet dinh|ke hoach|thong tu|luat|dieu|khoan|nam|thang|ngay(?! tu)|quy|muc do|cap do|de an|muc|phu luc|nhom|thu|iso|tcvn|giai doan|nhiem ky|thu tu|mau|bieu|tang|vi tri|hang|top|lan thu|khoa)\s*:?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ActBefore();

    [GeneratedRegex(@"\b(co|dat|duoc|xay dung|to chuc|thuc hien|duy tri|thanh lap|ban hanh|them|de xuat|trien khai|tao lap|hoan thanh|viet|dang tai|dang|phat|phan dau|nhan rong|ap dung|lap|mo|con|trong|giam|rut ngan|cat giam|tang|chiem|:)\s*(duoc |dat |it |thoi gian |them |con )?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CountedBefore();

    [GeneratedRegex(@"^\s*(?<u>ngay|gio|phut|thang|lan|diem|sang kien|mo hinh|giai phap|ho so|thu tuc hanh chinh|thu tuc|tthc|cuoc|buoi|luot|tin bai|tin, bai|tin|bai viet|bai giang|bai bao|bai du thi|bai|tien ich|tuyen truyen vien|cong tac vien|tinh nguyen vien|doan vien|hoi vien|dang vien|quyen|cau lac bo|diem truy cap|diem ho tro|chi bo|xa|phuong|ban|dia phuong|tram|ho gia dinh|ho dan|ho|nguoi|chuyen|don vi|van ban|kenh|hoi nghi|lop|de tai|to|thon|dich vu cong|dich vu|cong trinh|phan viec|viec lam|viec|san pham|chuyen muc|khoa|diem sang|dien hinh|tap the|ca nhan|to chuc|doanh nghiep|truong hop|phieu|bo|bac|video|clip|nhiem vu|y kien|tai khoan|khach hang|hang muc|danh muc|thanh vien|diem cau|hoc sinh|ky nang so|ky nang|du an|to roi|ban tin|phong su|hoi thi|hoi thao|lop tap huan|dot|cum|khu pho|ap|de xuat|bao cao|quy trinh|phan mem|thiet bi|may|he thong|bien ban|tieu chi|noi dung|ung dung|ma qr|chi so|co so|cong dan|can bo|nghin|trieu dong|dong)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Unit();

    // "03 hồ sơ/quý": within a quarter, not within the year.
    [GeneratedRegex(@"^/(nam hoc|hoc ky|quy|thang|nam|tuan|ngay|luot|ho so)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PerTime();

    [GeneratedRegex(@"^\s+(?!(tro|so|trong|cua|va|den|hoac|theo|tai|voi|cho|khi|la|duoc|tren|duoi|tu|do|o)\b)(?<u>\p{L}+)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AnyUnit();

    [GeneratedRegex(@"\b(xep loai|xep hang|phan loai|xep muc|dat loai|dat muc|loai|muc|danh gia|xep)(\s+(chat luong|cuoi|nam|ket qua|thuc hien|dat|o|la|tu|muc|loai|hang|hang nam|:)){0,5}\s+" + GradeItself, RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Grade();

    // "xếp loại cải cách hành chính từ Khá trở lên": what is graded stands between.
    [GeneratedRegex(@"\b(xep loai|xep hang|phan loai|danh gia)(\s+\p{L}+){1,8}?\s+(dat|tu|muc|loai)(\s+(tu|muc|loai|hang)){0,2}\s+" + GradeItself, RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex GradeFarOff();

    private const string GradeItself = @"[""“]?(?<g>hoan thanh( xuat sac| tot)?( nhiem vu)?|xuat sac|rat tot|tot|kha|trung binh|dat chuan|a|b)\b[""”]?(?<up>\s+(nhiem vu )?tro len)?";
}
