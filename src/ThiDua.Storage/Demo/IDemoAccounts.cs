namespace ThiDua.Storage.Demo;

/// <summary>The accounts of the demo world, shown at the start so that somebody can sign in.</summary>
public interface IDemoAccounts
{
    IReadOnlyList<DemoAccount> All { get; }
}

/// <param name="Who">Name and duty: "Nguyễn Thị Lan, công chức Văn phòng – thống kê xã Hoa".</param>
public sealed record DemoAccount(string UserName, string Password, string Who);
