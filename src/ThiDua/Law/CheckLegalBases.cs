namespace ThiDua.Law;

/// <summary>
/// Looks every legal basis of a document up in the register: in force at the day of the document, in force today,
/// cited with its own day of issue, its name spelt as in the act.
/// </summary>
/// <remarks>
/// How bases are cited (laws by name and day, decrees and below by number, issuer and day): điểm a khoản 6 mục II
/// Phụ lục I Nghị định 30/2020/NĐ-CP. That an act is in force is looked up by its own dates; no threshold is set here.
/// </remarks>
public sealed class CheckLegalBases(ActRegister register)
{
    /// <summary>One finding or more per basis that gives cause; none for acts in force and for acts not in the register.</summary>
    /// <param name="bases">The legal bases as printed, without "Căn cứ".</param>
    /// <param name="documentDay">Day of the document; null where month and year are blank too: then only today counts.</param>
    /// <param name="today">Vietnam's calendar day of the question.</param>
    /// <param name="spellingIsPrinted">False for text recognised from a picture: letters may be the machine's, not the writer's.</param>
    public IReadOnlyList<BasisFinding> On(
        IReadOnlyList<string> bases, DocumentDay? documentDay, DateOnly today, bool spellingIsPrinted = true) =>
        [.. bases.SelectMany((basis, index) => Check(basis, index, documentDay, today, spellingIsPrinted))];

    private IEnumerable<BasisFinding> Check(string basis, int index, DocumentDay? documentDay, DateOnly today, bool spelling)
    {
        var cited = CitedAct.Of(basis);
        if (Find(cited, documentDay?.Last ?? today) is not { } act) yield break;

        if (documentDay is not null && !IsInForceAt(act, documentDay)) yield return NotInForce(act, index, documentDay);
        else if (!act.IsInForceOn(today)) yield return ExpiredToday(act, index, today);
        if (cited.Issued is not null && act is { Issued: not null, Mark: Certainty.Verified or Certainty.Secondary } && cited.Issued != act.Issued)
        {
            yield return new(index, "basis-date-differs", "warning", act,
                $"{act} ghi ngày {cited.Issued:dd/MM/yyyy}, sổ văn bản ghi {act.Issued:dd/MM/yyyy}. Đề nghị kiểm tra lại ngày ban hành.");
        }

        if (spelling && Spelling.FirstSlip(basis, act.Subject) is { } slip)
        {
            yield return new(index, "basis-misspelt", "warning", act,
                $"Tên {act} viết “{slip.Written}”, theo văn bản là “{slip.Meant}”. Đề nghị sửa lại cho đúng.");
        }
    }

    private Act? Find(CitedAct cited, DateOnly day)
    {
        if (cited.Number is { } number) return register.Numbered(number.Replace(" ", "", StringComparison.Ordinal));
        if (cited.Kind != "Luật") return null;
        var named = register.Acts.Where(act => act.Kind == "Luật" && cited.Names($"Luật {act.Subject}")).ToList();
        if (cited.YearOf(named.Select(act => $"Luật {act.Subject}")) is { } year) return named.Find(act => act.Year == year);
        if (cited.Issued is { } issued) return register.LawIssuedOn(issued);
        return named.Find(act => act.IsInForceOn(day)) ?? named.LastOrDefault();
    }

    /// <summary>Where the day is blank, an act in force on any day of the month is not called expired.</summary>
    private static bool IsInForceAt(Act act, DocumentDay day) => act.From <= day.Last && (act.Until is not { } until || until >= day.First);

    private BasisFinding NotInForce(Act act, int index, DocumentDay day) => act.From > day.Last
        ? new(index, "basis-not-yet-in-force", "warning", act,
            $"{act} chỉ có hiệu lực từ ngày {act.From:dd/MM/yyyy}, sau {day}. Đề nghị kiểm tra căn cứ này.")
        : new(index, "basis-expired", "warning", act,
            $"{act} đã hết hiệu lực từ ngày {act.Until!.Value.AddDays(1):dd/MM/yyyy}, trước {day}.{Instead(act, day.Last)}{Sure(act)}");

    private BasisFinding ExpiredToday(Act act, int index, DateOnly today) => act.From > today
        ? new(index, "basis-not-yet-in-force", "info", act, $"{act} đến ngày {act.From:dd/MM/yyyy} mới có hiệu lực.")
        : new(index, "basis-expired-today", "info", act,
            $"{act} đến nay đã hết hiệu lực (từ ngày {act.Until!.Value.AddDays(1):dd/MM/yyyy}).{Instead(act, today)}{Sure(act)}");

    private string Instead(Act act, DateOnly day) =>
        register.SuccessorOf(act, day) is { } next ? $" Văn bản thay thế: {next}." : "";

    private static string Sure(Act act) =>
        act.Mark is Certainty.Unverified or Certainty.Inferred ? " Ngày hiệu lực trong sổ chưa được đối chiếu với Công báo." : "";
}

/// <summary>What the register says of one legal basis.</summary>
/// <param name="Index">Place of the basis in the list, from 0.</param>
/// <param name="Code"><c>basis-expired</c>, <c>basis-expired-today</c>, <c>basis-not-yet-in-force</c>, <c>basis-date-differs</c> or <c>basis-misspelt</c>.</param>
/// <param name="Severity"><c>info</c> or <c>warning</c>.</param>
public sealed record BasisFinding(int Index, string Code, string Severity, Act Act, string Message);
