using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>The way to the awards of one cycle, counted back from the last day for dossiers, and the publication after it.</summary>
internal static class AwardSteps
{
    // Working days before the last day for dossiers, and how many a step takes. The office's own rhythm, not the law's.
    private static readonly (StepKind Kind, string Title, Duty Duty, int Before, int Takes)[] Way =
    [
        (StepKind.ChaseFigures, "Đôn đốc, chốt số liệu các tiêu chí", Duty.Officer, 20, 5),
        (StepKind.SelfScore, "Tự chấm điểm, nộp minh chứng", Duty.Member, 15, 5),
        (StepKind.Verify, "Thẩm định kết quả tự chấm và minh chứng", Duty.Verifier, 10, 5),
        (StepKind.CouncilSession, "Họp Hội đồng Thi đua - Khen thưởng xét, bỏ phiếu", Duty.CouncilMember, 5, 1),
    ];

    private const int ToSubmit = 3;
    private const int ToPublish = 5;

    public static IEnumerable<PlannedStep> Of(MovementTerms terms, Cycle cycle, WorkingDays days)
    {
        var deadline = DossierDeadline.Of(terms, cycle, days);
        foreach (var step in Way)
        {
            var due = days.Before(deadline.Last, step.Before);
            yield return new PlannedStep(step.Kind, step.Title + cycle.Suffix, step.Duty, days.Before(due, step.Takes - 1), due,
                $"Lùi {step.Before} ngày làm việc trước hạn trình hồ sơ ({deadline.Told}).");
        }

        yield return new PlannedStep(StepKind.SubmitDossiers, "Trình hồ sơ đề nghị khen thưởng" + cycle.Suffix, Duty.Officer,
            days.Before(deadline.Last, ToSubmit - 1), deadline.Last,
            $"Hạn trình hồ sơ {deadline.Told}; ngày làm việc cuối cùng là {DossierDeadline.Written(deadline.Last)}.", deadline.IsOfThePlan);
        yield return new PlannedStep(StepKind.Publish, "Công khai kết quả, nêu gương điển hình" + cycle.Suffix, Duty.CultureOfficer,
            days.After(deadline.Last, 1), days.After(deadline.Last, ToPublish),
            $"Trong {ToPublish} ngày làm việc sau hạn trình hồ sơ; tuyên truyền, nhân rộng điển hình là nội dung tổ chức phong trào ({ContentsOfAMovement.Basis}).");
    }
}
