using System.ComponentModel;
using System.Diagnostics;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Start;

/// <summary>What the terminal says when ThiDua is up.</summary>
internal static class Greeting
{
    public static void Say(TextWriter output, IEnumerable<string> urls, IReadOnlyList<DemoAccount> demo, FirstSignIn? first)
    {
        output.WriteLine();
        output.WriteLine($"ThiDua đang chạy tại {string.Join(", ", urls)}");
        if (demo.Count > 0)
        {
            output.WriteLine("Dữ liệu mẫu, đăng nhập thử bằng:");
            foreach (var account in demo) output.WriteLine($"  {account.UserName,-14} {account.Password,-16} {account.Who}");
        }

        if (first is not null)
        {
            output.WriteLine($"Tài khoản quản trị: {first.UserName}");
            output.WriteLine($"Mật khẩu dùng một lần (chỉ hiện lần này): {first.OneTimePassword}");
        }

        output.WriteLine("Nhấn Ctrl+C để dừng.");
    }

    /// <summary>Opens the browser where somebody sits at a screen.</summary>
    public static void Show(string url)
    {
        if (Console.IsOutputRedirected || (Environment.GetEnvironmentVariable("DISPLAY") ?? Environment.GetEnvironmentVariable("WAYLAND_DISPLAY")) is null) return;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo("xdg-open", [url]) { UseShellExecute = false, RedirectStandardError = true });
        }
        catch (Win32Exception) { } // no browser is no trouble: the address stands in the terminal
    }
}
