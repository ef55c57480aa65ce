using System.Globalization;
using ThiDua.Documents;

namespace ThiDua.Cli.Documents;

/// <summary>Prints a reading for people: what it is, its criteria with targets, quotas, dates, and what is doubtful.</summary>
internal sealed class PrintSummary(TextWriter output) : IPrintReadings
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public async Task Print(string file, DocumentText document, Reading reading)
    {
        await Head(file, document, reading);
        await List("Căn cứ", reading.LegalBases);
        await List("Đối tượng", reading.Subjects);
        await List("Nội dung thi đua", reading.Contents);
        await Criteria(reading);
        await Rewards(reading);
        await Awards(reading.Awards);
        await List("Mốc thời gian", reading.Deadlines.Select(deadline => $"{Day(deadline.Date) ?? "(chưa rõ ngày)"}: {deadline.Text}"));
        await List("Phân công", reading.Assignments.Select(assignment => assignment.Assignee));
        await List("Cần xem lại", reading.Findings.Select(finding =>
            finding.Line is { } line ? $"{finding.Message} (dòng {line})" : finding.Message));
        await List("Lưu ý", document.Notes);
        await output.WriteLineAsync();
    }

    private async Task Head(string file, DocumentText document, Reading reading)
    {
        await output.WriteLineAsync($"══ {Path.GetFileName(file)} ({MediumOf(document)}, {document.Lines.Count.ToString(Vietnamese)} dòng)");
        await Field("Cơ quan ban hành", Joined(" – ", reading.SuperiorAgency, reading.Issuer));
        await Field("Số, ký hiệu", reading.Number is null && reading.Symbol is null ? null : $"{reading.Number ?? "(để trống)"}/{reading.Symbol}");
        await Field("Nơi, ngày ban hành", Joined(", ", reading.Place, Day(reading.Date)));
        await Field("Tên văn bản", reading.Title);
        await Field("Chủ đề", reading.Theme);
        await Field("Thời gian", reading.Period is { } period ? $"{Day(period.From) ?? "?"} đến {Day(period.To) ?? "?"}" : null);
        await Field("Người ký", Joined(" ", reading.SignerTitle, reading.SignerName));
    }

    private Task Criteria(Reading reading) => List("Tiêu chí", reading.Criteria.Select(criterion =>
    {
        var targets = string.Join("; ", criterion.Targets.Select(target => $"{target.Operator} {target.Value} {target.Unit}".Trim()));
        return $"{criterion.No} {criterion.Text}{(targets.Length > 0 ? $"  [{targets}]" : "")}".Trim();
    }));

    private async Task Rewards(Reading reading)
    {
        await List("Hình thức khen thưởng", reading.RewardForms);
        await List("Số lượng khen thưởng", reading.Quotas.GroupBy(quota => quota.Text).Select(said => $"{string.Join("; ", said.Select(CountOf))}: {said.Key}"));
        await List("Mức tiền", reading.MoneyAmounts.Select(amount => $"{amount.Amount.ToString("N0", Vietnamese)} đồng: {amount.Text}"));
        await List("Hồ sơ", reading.DossierComponents.SelectMany(dossier => dossier.Items));
    }

    private async Task Awards(ReadAwards? awards)
    {
        if (awards is null) return;
        var named = awards.Act switch { "revoke" => "Hủy bỏ khen thưởng đối với", "propose" => "Đề nghị khen thưởng", "pay" => "Chi tiền thưởng cho", _ => "Khen thưởng" };
        await List(named, awards.Rows.Select(row => string.Join("; ", new[] { Joined(", ", row.Name, row.Line), row.Award, Sum(row.Amount), row.Note }.OfType<string>())));
        await Field("Tổng số tiền", Sum(awards.Total));
    }

    private static string? Sum(decimal? amount) => amount is { } sum ? $"{sum.ToString("N0", Vietnamese)} đồng" : null;

    private static string CountOf(ReadQuota quota)
    {
        var subject = quota.Subject switch { "collective" => "tập thể", "individual" => "cá nhân", _ => "" };
        var level = quota.Level switch { "commune" => "cấp xã", "district" => "cấp huyện", "province" => "cấp tỉnh", _ => "" };
        return string.Join(' ', new[] { quota.Max.ToString(Vietnamese), subject, level }.Where(part => part.Length > 0));
    }

    private Task Field(string name, string? value) =>
        value is null ? Task.CompletedTask : output.WriteLineAsync($"{name}: {value}");

    private async Task List(string name, IEnumerable<string> items)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first) await output.WriteLineAsync($"{name}:");
            await output.WriteLineAsync($"  • {item}");
            first = false;
        }
    }

    // 2023-02-10, 2023-02 or --01-05 as people here write days.
    private static string? Day(string? iso) => iso?.TrimStart('-').Split('-') is { } parts ? string.Join('/', parts.Reverse()) : null;

    private static string? Joined(string between, params string?[] parts)
    {
        var said = parts.Where(part => !string.IsNullOrEmpty(part)).ToList();
        return said.Count == 0 ? null : string.Join(between, said);
    }

    private static string MediumOf(DocumentText document) => document.Medium switch
    {
        TextMedium.Recognised => "nhận dạng từ ảnh",
        TextMedium.Converted => "chuyển từ bảng mã cũ",
        _ => "văn bản số",
    };
}
