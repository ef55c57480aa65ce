namespace ThiDua.Awards.Rules;

/// <summary>A share of the members are advanced workers of the year; compared exactly: 7 of 10 reach 70 %, 9 of 13 do not.</summary>
internal sealed class EnoughMembersAreAdvancedWorkers(string key, string award) : LawRule(key)
{
    protected override bool IsAbout(AwardCase one) => one.Is(award);

    protected override string Condition(AwardCase one, decimal value) => $"Từ {value * 100:0.##} % thành viên trở lên là Lao động tiên tiến";

    private protected override Seen Look(AwardCase one, decimal value) => one.Members switch
    {
        null or { Count: 0 } => Seen.Asks("Danh sách thành viên chưa có trong hệ thống. Đề nghị xác nhận tỷ lệ."),
        var m when m.AdvancedWorkers >= value * m.Count => Seen.Met($"{m.AdvancedWorkers}/{m.Count} thành viên là Lao động tiên tiến năm {one.Period.Year}.", "hồ sơ thành tích của các thành viên"),
        var m when m.AdvancedWorkers == 0 => Seen.Asks($"Hồ sơ các thành viên chưa có danh hiệu Lao động tiên tiến năm {one.Period.Year}. Đề nghị nhập quyết định hoặc xác nhận tỷ lệ."),
        var m => Seen.NotMet($"{m.AdvancedWorkers}/{m.Count} thành viên là Lao động tiên tiến năm {one.Period.Year}, cần {Math.Ceiling(value * m.Count):0}."),
    };
}
