using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Participation;

/// <summary>
/// Whether the plan asks for registration. Where it does, a missing one is a warning shown to the council and never
/// excludes anybody: Điều 7 Luật số 06/2022/QH15 no longer lists registration among the bases of an award.
/// </summary>
/// <param name="Asked">The plan's sentence that asks for it; null where registration is a free choice.</param>
public sealed record RegistrationPolicy(string? Asked)
{
    // A plan that only speaks of "đăng ký kinh doanh" or "đăng ký khai sinh" does not ask anybody to register for it.
    private static readonly string[] Asking =
        ["dang ky thi dua", "dang ky tham gia", "dang ky thuc hien", "dang ky noi dung", "dang ky danh hieu", "dang ky giao uoc", "ky ket giao uoc", "ky giao uoc", "ban dang ky"];

    public bool IsAsked => Asked is not null;

    public static RegistrationPolicy Of(MovementTerms terms) => new(
        terms.Requirements.Concat(terms.Contents).Concat(terms.Assignments.Select(a => $"{a.Assignee}: {a.Task}"))
            .Concat(terms.Deadlines.Select(d => d.Text)).Concat(terms.RewardStandards)
            .FirstOrDefault(sentence => Asking.Any(Folded.Of(sentence).Contains)));
}
