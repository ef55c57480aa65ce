using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>A condition of an award. It looks and reports; it never throws and never changes anything.</summary>
/// <param name="key">By it answers of persons are kept: <c>base_fighter.distinction</c>.</param>
public abstract class AwardRule(string key) : IRule<AwardCase>
{
    public string Key { get; } = key;

    /// <summary>Asked again after the council has voted: what it looks at may come up at any time until the award is decided.</summary>
    public virtual bool IsAskedAfterVote => false;

    /// <summary>Whether the rule has anything to say of such a case.</summary>
    public abstract bool Concerns(AwardCase one);

    public abstract EligibilityFinding Check(AwardCase one);

    Finding IRule<AwardCase>.Check(AwardCase subject) => Check(subject);

    /// <summary>
    /// Puts what was seen into a finding; where evidence is needed and a person gave it, the person's answer counts. Beside a
    /// figure it only explains: the line shows both, and is a warning and not met, whatever the person says.
    /// </summary>
    private protected EligibilityFinding Finding(AwardCase one, string condition, Provision basis, Certainty mark, Seen seen)
    {
        if (seen.Answer is Answer.NeedsEvidence && one.Answers.GetValueOrDefault(Key) is { } answer)
        {
            seen = seen.Answered(answer, $"{answer.By.Name} trả lời ngày {VietnamDay.Of(answer.By.At):dd/MM/yyyy}{(answer.File is { } file ? $", tệp {file.Name}" : "")}");
        }

        return new(Key, condition, basis, mark, seen.Answer, seen.Reason, seen.Evidence, seen.Answer is Answer.Met or Answer.Warning ? null : seen.Earliest, seen.OnlyAPersonKnows, seen.FiguresUntil, seen.Initiative);
    }
}

/// <summary>A condition that the law sets: in force while a parameter <c>rule.KEY</c> is, which brings its number and its clause.</summary>
internal abstract class LawRule(string key) : AwardRule(key)
{
    public sealed override bool Concerns(AwardCase one) => one.Law[$"rule.{Key}"] is not null && IsAbout(one);

    public sealed override EligibilityFinding Check(AwardCase one)
    {
        var by = one.Law[$"rule.{Key}"] ?? throw new InvalidOperationException($"{Key} was asked on a day when it is not in force.");
        return Finding(one, Condition(one, by.Value), by.Basis, by.Mark, Look(one, by.Value));
    }

    protected abstract bool IsAbout(AwardCase one);

    protected abstract string Condition(AwardCase one, decimal value);

    private protected abstract Seen Look(AwardCase one, decimal value);
}

/// <summary>A condition that the plan of the movement sets itself.</summary>
/// <param name="source">Plan and section.</param>
/// <param name="text">The plan's own words.</param>
internal abstract class PlanRule(string key, Provision source, string text) : AwardRule(key)
{
    /// <summary>The plan's own words.</summary>
    internal string Words { get; } = text;

    public override bool Concerns(AwardCase one) => true;

    public sealed override EligibilityFinding Check(AwardCase one) => Finding(one, Words, source, Certainty.Verified, Look(one));

    internal abstract Seen Look(AwardCase one);
}

/// <summary>What a rule saw, before it is put beside condition and basis.</summary>
internal sealed record Seen(Answer Answer, string Reason, string? Evidence = null, DateOnly? Earliest = null, bool OnlyAPersonKnows = false)
{
    /// <summary>What the figures show; null where there are none.</summary>
    public string? Figure { get; init; }

    /// <summary>Last day of the time that the figures are of, as long as it runs; null where it is over or there are none.</summary>
    public DateOnly? FiguresUntil { get; init; }

    /// <summary>Id of the initiative in the record that it rests on; null where it rests on none.</summary>
    public Guid? Initiative { get; init; }

    /// <summary>As a person answered; what the figures show stays beside it.</summary>
    public Seen Answered(EvidenceAnswer answer, string by) => this with
    {
        Answer = (answer.IsMet, Figure) switch { (false, _) => Answer.NotMet, (true, null) => Answer.Met, _ => Answer.Warning },
        Reason = Figure is null ? answer.Note : $"{Figure} Người xác nhận ghi: {answer.Note}",
        Evidence = by,
        Earliest = null,
        OnlyAPersonKnows = false,
    };

    public static Seen Met(string reason, string? evidence = null) => new(Answer.Met, reason, evidence);

    public static Seen NotMet(string reason, DateOnly? earliest = null, string? evidence = null) => new(Answer.NotMet, reason, evidence, earliest);

    public static Seen Asks(string reason, DateOnly? earliest = null) => new(Answer.NeedsEvidence, reason, null, earliest);

    /// <summary>What no file will ever show.</summary>
    public static Seen AsksAPerson() => new(Answer.NeedsEvidence, "Đề nghị người theo dõi xác nhận, kèm minh chứng nếu có.", OnlyAPersonKnows: true);

    public static Seen Warns(string reason, string? evidence = null) => new(Answer.Warning, reason, evidence);
}
