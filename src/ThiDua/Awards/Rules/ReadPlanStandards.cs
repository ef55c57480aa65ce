using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Participation;

namespace ThiDua.Awards.Rules;

/// <summary>
/// Makes rules of what a plan asks for: its standards of award, and its criteria where they are written for collectives or
/// individuals. A sentence that no rule understands becomes a question to a person, never nothing.
/// </summary>
internal static partial class ReadPlanStandards
{
    public static IReadOnlyList<AwardRule> Of(MovementTerms terms)
    {
        var plan = terms.PlanNumber is { Length: > 0 } number ? $"Kế hoạch số {number}/{terms.PlanSymbol}" : "Kế hoạch phong trào";
        var from = terms.PlanDate ?? terms.From ?? DateOnly.MinValue;
        List<AwardRule> rules = [.. StandardsOfPlan.In(terms).GroupBy(one => (one.IsFinal, one.Section, one.IsOfGift)).SelectMany(group => Standards(terms, [.. group], plan, from)), .. Criteria(terms, plan, from)];
        if (GiftsOfPlan.In(terms).Gifted is { } gifted) rules.Add(new PlanGivesAGift(new(plan, "hình thức khen thưởng", from), gifted));
        if (RegistrationPolicy.Of(terms).Asked is { } asked) rules.Add(new PlanAsksForRegistration("plan.registration", new(plan, "yêu cầu đăng ký", from), asked));
        if (PlanTiesAwardsToTheIndex.AskedBy(terms) is { } tied) rules.Add(new PlanTiesAwardsToTheIndex(new(plan, "gắn khen thưởng với chỉ số cải cách hành chính", from), tied));
        return [.. rules.DistinctBy(rule => (rule.Key, (rule as ForSome)?.IsFinal))];
    }

    // "Đạt một trong các tiêu chuẩn sau" stands with the form of award; it is about the standards for individuals of the same section.
    private static IEnumerable<AwardRule> Standards(MovementTerms terms, List<PlanStandard> standards, string plan, DateOnly from)
    {
        var offered = terms.RewardForms.Any(form => Folded.Of(form).Contains("mot trong cac tieu chuan", StringComparison.Ordinal));
        var oneOf = offered ? standards.FindAll(one => AudienceOf(one.Text) is Audience.Individual) : [];
        if (oneOf.Count < 2) oneOf = [];
        if (oneOf is [var first, ..])
        {
            var offers = new PlanOffersOneOfSeveral("plan.one_of", Source(first), [.. oneOf.SelectMany(one => Sentence(one.Text, Source(one)))]);
            yield return Only(offers, Audience.Individual, first);
        }

        foreach (var one in standards.Except(oneOf))
        {
            foreach (var rule in Sentences(one.Text).SelectMany(sentence => Sentence(sentence, Source(one))))
                yield return Only(rule, AudienceOf(one.Text), one);
        }

        static ForSome Only(PlanRule rule, Audience? audience, PlanStandard one) => new(rule, audience, one.IsOfGift, one.IsFinal);
        Provision Source(PlanStandard one) => new(plan, one.Place, from);
    }

    private static IEnumerable<AwardRule> Criteria(MovementTerms terms, string plan, DateOnly from)
    {
        // A plan without any target in figures writes its criteria as standards of those who are to be awarded (seed 004).
        var measured = terms.Criteria.Any(c => c.Targets.Any(t => t.Number is not null));
        if (measured || terms.Criteria.All(c => c.AppliesTo is null))
        {
            if (terms.Criteria.Count > 0) yield return new PlanHasCriteria("plan.criteria", new(plan, "tiêu chí thi đua", from));
            yield break;
        }

        foreach (var (i, criterion) in terms.Criteria.Index())
        {
            var provision = new Provision(plan, $"tiêu chí {(criterion.No is { Length: > 0 } no ? no.TrimEnd('.', ')') : $"thứ {i + 1}")}{(criterion.AppliesTo is { } of ? of is Audience.Collective ? " đối với tập thể" : " đối với cá nhân" : "")}", from);
            IEnumerable<PlanRule> rules = criterion.Targets.Count > 0
                ? [new PlanDemandsACriterion($"plan.criterion.{Mark(criterion.Text)}", provision, criterion.Text, criterion.Id.Value)]
                : Sentence(criterion.Text, provision);
            foreach (var rule in rules) yield return new ForSome(rule, criterion.AppliesTo, ofGift: null, isFinal: null);
        }
    }

    /// <summary>The rules that one sentence makes; a person is asked where it makes none.</summary>
    private static List<PlanRule> Sentence(string text, Provision source)
    {
        var (folded, mark) = (Folded.Of(text), Mark(text));
        List<PlanRule> rules = [];
        if (Share().Match(folded) is { Success: true } share) rules.Add(new PlanDemandsAShareOfCriteria($"plan.share.{mark}", source, text, Percent(share)));
        if (Has("phan anh") && (Has("nguoi dan") || Has("cong dan"))) rules.Add(new PlanDemandsNoConfirmedFeedback($"plan.feedback.{mark}", source, text));
        if ((Has("sang kien") || Has("giai phap")) && Has("cong nhan")) rules.Add(new PlanDemandsAnInitiative($"plan.initiative.{mark}", source, text));
        if (Has("hoan thanh xuat sac nhiem vu")) rules.Add(new PlanDemandsAGrade($"plan.grade.{mark}", source, text, TaskGrade.Excellent));
        else if (Has("hoan thanh tot nhiem vu")) rules.Add(new PlanDemandsAGrade($"plan.grade.{mark}", source, text, TaskGrade.Good));
        if (Has("ky luat")) rules.Add(new PlanDemandsDiscipline($"plan.discipline.{mark}", source, text));
        return rules.Count > 0 ? rules : [new PlanStatesAStandard($"plan.standard.{mark}", source, text)];

        bool Has(string words) => folded.Contains(words, StringComparison.Ordinal);
    }

    private static Audience? AudienceOf(string text) => Folded.Of(text).TrimStart('-', '+', ' ') switch
    {
        var t when t.StartsWith("tap the", StringComparison.Ordinal) => Audience.Collective,
        var t when t.StartsWith("ca nhan", StringComparison.Ordinal) || t.StartsWith("can bo", StringComparison.Ordinal) => Audience.Individual,
        _ => null,
    };

    private static string[] Sentences(string text) => text.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Answers are kept by the words they answer: other words are another question.
    private static string Mark(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in Folded.Of(text)) hash = unchecked((hash ^ letter) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static decimal Percent(Match share) =>
        decimal.Parse(share.Groups["percent"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<percent>[0-9]{1,3}([.,][0-9]{1,2})?)\s*%\s*(so|cac|tong so)?\s*tieu chi", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Share();
}
