namespace ThiDua.Decisions;

/// <summary>Who is awarded, in the order of lists and of handing over: collectives first.</summary>
public enum RecipientKind
{
    /// <summary>Tập thể.</summary>
    Collective,
    /// <summary>Hộ gia đình.</summary>
    Household,
    /// <summary>Cá nhân.</summary>
    Individual,
}

/// <summary>What the kinds are called, here and in the book of parameters.</summary>
public static class RecipientKinds
{
    public static RecipientKind Of(string subject) => subject switch
    {
        "collective" => RecipientKind.Collective,
        "household" => RecipientKind.Household,
        "individual" => RecipientKind.Individual,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "No kind of recipient."),
    };

    public static string InVietnamese(this RecipientKind kind) => kind switch
    {
        RecipientKind.Collective => "tập thể",
        RecipientKind.Household => "hộ gia đình",
        _ => "cá nhân",
    };

    /// <summary>"02 tập thể, 05 cá nhân": what there is of each, numbers below ten with a leading zero.</summary>
    public static string Count(IEnumerable<RecipientKind> kinds) => string.Join(", ",
        kinds.GroupBy(kind => kind).OrderBy(group => group.Key).Select(group => $"{group.Count():00} {group.Key.InVietnamese()}"));
}
