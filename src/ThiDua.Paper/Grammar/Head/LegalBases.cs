using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>The acts of the preamble, one passage each: a new one begins at a new line of bases, at ";" and at "và" before the kind of an act, at a comma before the kind and number of one.</summary>
internal static partial class LegalBases
{
    public static IEnumerable<Passage> In(IReadOnlyList<Passage> preamble)
    {
        var (listed, open) = (false, false);
        foreach (var paragraph in preamble)
        {
            var line = paragraph.TrimStart("-–+*•· ");
            var verb = Verb().Match(line.Fold);
            if (ListOpens().IsMatch(line.Fold)) { listed = true; continue; }
            if (!verb.Success && !((listed || open) && StartsWithAct(line))) continue;
            // "Căn cứ Luật …;" and below it "Nghị định số …;": what ends in ";" or "," goes on without the word.
            open = line.Last is ';' or ',';
            foreach (var act in Split(WithoutEnacting(WithoutVerb(line)))) yield return act;
        }
    }

    private static Passage WithoutVerb(Passage line)
    {
        for (var i = 0; i < 3 && Verb().Match(line.Fold) is { Success: true } verb; i++)
            line = line.Slice(verb.Length).TrimStart(": ");
        return line;
    }

    private static bool StartsWithAct(Passage line) => ActKind().Match(line.Fold) is { Success: true, Index: 0 };

    /// <summary>"… của UBND phường. UBND phường xây dựng kế hoạch … như sau:" ends the bases at that sentence.</summary>
    private static Passage WithoutEnacting(Passage line)
    {
        if (Enacting().Match(line.Fold) is { Success: true } match) line = line.Slice(0, match.Index);
        else if (line.Last == ':' && EnactsFrom(line) is { } at) line = line.Slice(0, at);
        return Aim().Match(line.Text) is { Success: true } aim ? line.Slice(0, aim.Index) : line;
    }

    /// <summary>"…, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:": where the clause begins that names no act by its number.</summary>
    private static int? EnactsFrom(Passage line)
    {
        foreach (Match mark in ClauseEnd().Matches(line.Text))
        {
            var rest = line.Fold[(mark.Index + mark.Length)..];
            if (Enacts().IsMatch(rest) && !Numbered().IsMatch(rest)) return mark.Index;
        }
        return null;
    }

    private static IEnumerable<Passage> Split(Passage line)
    {
        var start = 0;
        foreach (Match cut in Cut().Matches(line.Fold))
        {
            if (cut.Value[0] == ';' ? GoesOn(line, cut) : !BeginsAct(line, cut)) continue;
            if (Clean(line.Slice(start, cut.Index - start)) is { } act) yield return act;
            start = cut.Index + cut.Length;
        }
        if (Clean(line.Slice(start)) is { } last) yield return last;
    }

    /// <summary>"… quy định về phân cấp; quy định chi tiết …": a ";" inside the name of one act.</summary>
    private static bool GoesOn(Passage line, Match cut)
    {
        var next = cut.Index + cut.Length;
        if (next >= line.Length || !char.IsLower(line.Text[next])) return false;
        if (VerbAndAct().IsMatch(line.Fold[next..])) return false;
        var kind = ActKind().Match(line.Fold[next..]);
        return !kind.Success || kind.Value == "quy dinh";
    }

    private static bool BeginsAct(Passage line, Match cut)
    {
        if (cut.Value[0] == ',' && ServesActs().IsMatch(line.Fold[..cut.Index])) return false;
        var rest = line.Fold[(cut.Index + cut.Length)..];
        var kind = ActKind().Match(rest);
        if (!kind.Success || kind.Index > 0) return false;
        if (!char.IsUpper(line.Text[cut.Index + cut.Length])) return false;
        if (rest.StartsWith("luat ", StringComparison.Ordinal)) return EndsWithDate().IsMatch(line.Fold[..cut.Index]);
        return Identified().IsMatch(rest) || NamesItsAuthor().IsMatch(rest) && EndsWithAuthor().IsMatch(line.Fold[..cut.Index]);
    }

    private static Passage? Clean(Passage act)
    {
        var clean = WithoutVerb(act.Trim(";., ")).TrimEnd(";.,: ");
        return clean.Length < 4 ? null : clean;
    }

    [GeneratedRegex(@"^(ke hoach (?=thuc hien ke hoach))|^(c[aid4]{1,2}n c(u|w|v|[itu]?[tr][tr]?)\??|thuc hien|xet|trien khai thuc hien|tiep tuc thuc hien|theo|tren co so|thi hanh)\s+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(cac )?(can cu|can cu phap ly)( phap ly)?( sau)?\s*:?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ListOpens();

    [GeneratedRegex(@"(?<=[.;,:])\s+((uy ban nhan dan|ubnd|chu tich|hoi dong|so|truong|phong|dang uy|ban chi dao|trung tam|chi cuc)\b[^.;]{0,160}?\b(ban hanh|xay dung|phat dong|trien khai|to chuc|de ra|huong dan|thong bao|yeu cau)\b|nham |de (thuc|day|tiep|kip|trien|nang|phat)).*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Enacting();

    [GeneratedRegex(@"[.;,]\s+(?=\p{Lu}|để |nhằm |nhà trường|cơ quan|đơn vị)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(ban hanh|xay dung|phat dong|trien khai|to chuc|huong dan|thong bao|yeu cau|de ra)\b.*:$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Enacts();

    [GeneratedRegex(@"\bs[o6]:? ?\d|\bngay \d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=[.;,:])\s+(Để|Nhằm)\s.*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\s*;\s*|\s+va\s+|,\s+(?=[a-z]+( [a-z]+){0,2} s[o6] ?\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Cut();

    [GeneratedRegex(@"^(hien phap|bo luat|luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|huong dan|chuong trinh|de an|cong dien|thong bao|van ban|ket luan|quy dinh|quy che|to trinh|bao cao|thong tri)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ActKind();

    // "… sửa đổi Nghị định số 1, Nghị định số 2": both are what the one act changes.
    [GeneratedRegex(@"\b(sua doi|bo sung|thay the|bai bo|kem theo|theo|tai|huong dan|thuc hien|trien khai|cac)( [a-z]+){0,6}? (luat|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|huong dan|chuong trinh)\b[^;]*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ServesActs();

    [GeneratedRegex(@"(\d{4}|\d{1,2}/\d{1,2}/\d{2,4}|nam \d{4})\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EndsWithDate();

    [GeneratedRegex(@"^(can cu|xet|(theo|thuc hien) (de nghi|chi dao|luat|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|huong dan|chuong trinh|to trinh)( [^;,]{0,40})? (cua|so|ngay))\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex VerbAndAct();

    // "Kế hoạch cải cách hành chính của UBND huyện và Nghị quyết của Đảng ủy xã": neither has a number, both have an author.
    [GeneratedRegex(@"^[a-z]+( [a-z]+){1,8}? cua (uy ban|ubnd|hoi dong|hdnd|dang uy|ban|tinh uy|huyen uy|thanh uy|chinh phu|thu tuong|bo|so|chu tich)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NamesItsAuthor();

    [GeneratedRegex(@"\bcua (?!.*\b(cua|ve|thuc hien|trien khai|kem theo)\b)[^,;]{2,80}$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EndsWithAuthor();

    [GeneratedRegex(@"^[a-z]+( [a-z]+){0,3}\s+(s[o6]\b|so:|ngay|\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Identified();
}
