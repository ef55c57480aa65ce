using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Finds which paper of a decision stands: where one replaced the first, what is written from then on cites number and day
/// of that one. Money and records keep the day of force.
/// </summary>
public sealed class FindStandingPaper(IDecisions decisions, IPapers papers)
{
    /// <returns>Null where there is no such decision, or it is not in force.</returns>
    public async Task<PaperThatStands?> Of(AwardDecisionId id, CancellationToken stop) => await decisions.Find(id, stop) is { } decision ? await Of(decision, stop) : null;

    /// <returns>Null where the decision is not in force.</returns>
    public async Task<PaperThatStands?> Of(AwardDecision decision, CancellationToken stop)
    {
        if (decision.InForce is not { } inForce) return null;
        var issued = (await papers.AllAbout(DecisionsAtWork.AboutOf(decision), stop)).FirstOrDefault(one => one is { Issued: not null, NumberAndSymbol: not null, Content.Date: not null } && one.Kind is PaperKind.Decision or PaperKind.Revocation);
        if (issued is null || issued.NumberAndSymbol == inForce.Number && issued.Content.Date == inForce.Day) return new(inForce.Number, inForce.Day, null);
        return new(issued.NumberAndSymbol!, issued.Content.Date!.Value, $"{inForce.Number} ngày {PaperDay.InWords(inForce.Day)}", issued.Id);
    }
}

/// <summary>Number and day by which a decision is cited today.</summary>
/// <param name="Replaced">The first paper, as it is cited, where another replaced it; null where it stands itself.</param>
/// <param name="By">What replaced it; null where it stands itself.</param>
public sealed record PaperThatStands(string Number, DateOnly Day, string? Replaced, PaperId? By = null)
{
    /// <summary>"Quyết định số 03/QĐ-UBND ngày 10 tháng 7 năm 2026 (thay thế Quyết định số 02/QĐ-UBND ngày …)".</summary>
    public string Cited => $"Quyết định số {Number} ngày {PaperDay.InWords(Day)}{(Replaced is null ? "" : $" (thay thế Quyết định số {Replaced})")}";
}
