using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>What a plan of emulation ought to say (Law on Emulation and Commendation 06/2022/QH15, Article 17) and leaves open.</summary>
internal static class NoticeBlanks
{
    public static void In(Plan plan, Reading reading, Notes notes)
    {
        if (SaysNothing(reading))
        {
            notes.Find("not-a-plan", "doubt", "Không nhận ra đây là kế hoạch hay văn bản hành chính; đề nghị kiểm tra lại tệp đã chọn.");
            return;
        }

        Head(reading, notes);
        if (!plan.Letterhead.DayDoesNotExist && DocumentDay.TryParse(reading.Date)?.Blank is { } blank) notes.Find("day-blank", "warning", blank, plan.Letterhead.DateAt);
        if (KindOfPlan(plan, reading) is not { } kind) return;
        Body(kind, reading, notes);
        Awards(kind, reading, notes);
    }

    /// <summary>What sets a movement going, as it is called; null for papers that have nothing of a plan to say.</summary>
    private static string? KindOfPlan(Plan plan, Reading reading) => reading.DocumentType switch
    {
        DocumentType.Plan => "Kế hoạch",
        DocumentType.Directive => "Chỉ thị",
        DocumentType.Guidance => "Hướng dẫn",
        DocumentType.Decision when plan.Parts.EnclosesPlan => "Kế hoạch",
        _ => null,
    };

    private static bool SaysNothing(Reading reading) =>
        reading is { DocumentType: DocumentType.Other, Issuer: null, Number: null, Date: null, Criteria.Count: 0, Contents.Count: 0, Purposes.Count: 0, Assignments.Count: 0 };

    private static void Head(Reading reading, Notes notes)
    {
        Where(reading.Number is null, "number-blank", "warning", "Văn bản chưa có số.", notes);
        Where(reading.Date is null, "date-blank", "warning", "Văn bản chưa có ngày ban hành.", notes);
        Where(reading.SignerName is null, "signer-missing", "info", "Không thấy họ tên người ký.", notes);
        Where(reading.Issuer is null, "issuer-missing", "warning", "Không thấy tên cơ quan ban hành.", notes);
    }

    private static void Body(string kind, Reading reading, Notes notes)
    {
        Where(reading.Subjects.Count == 0, "subjects-missing", "info", $"{kind} không nêu đối tượng thi đua.", notes);
        Where(reading.Criteria.Count == 0, "criteria-missing", "warning", $"{kind} không nêu tiêu chí hoặc chỉ tiêu thi đua.", notes);
        Where(reading.Period is null, "period-missing", "warning", $"{kind} không nêu thời gian thực hiện.", notes);
        Where(reading.Period is { From: null }, "period-start-open", "info", "Chưa xác định được ngày bắt đầu của phong trào.", notes);
        Where(reading.Period is { To: null }, "period-end-open", "info", "Chưa xác định được ngày kết thúc của phong trào.", notes);
        Where(reading.Assignments.Count == 0, "assignments-missing", "info", $"{kind} không phân công đơn vị thực hiện.", notes);
    }

    private static void Awards(string kind, Reading reading, Notes notes)
    {
        Where(reading.RewardForms.Count == 0, "reward-forms-missing", "info", $"{kind} không nêu hình thức khen thưởng.", notes);
        Where(reading.Quotas.Count == 0, "quota-missing", "info", $"{kind} không nêu số lượng tập thể, cá nhân được khen thưởng.", notes);
        Where(reading.DossierComponents.Count == 0, "dossier-missing", "info", $"{kind} không nêu thành phần hồ sơ đề nghị khen thưởng.", notes);
        Where(reading.Deadlines.Count == 0, "deadline-missing", "info", $"{kind} không nêu thời hạn nộp hồ sơ hoặc báo cáo.", notes);
    }

    private static void Where(bool open, string code, string severity, string message, Notes notes)
    {
        if (open) notes.Find(code, severity, message);
    }
}
