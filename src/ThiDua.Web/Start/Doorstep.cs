using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using ThiDua.Law;

namespace ThiDua.Web.Start;

/// <summary>Where the program begins and ends: signals become one stop, refusals one sentence and an exit code.</summary>
internal static class Doorstep
{
    /// <returns>0 after an ordinary stop, 1 after a refusal.</returns>
    public static async Task<int> Keep(Func<CancellationToken, Task> live)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        try
        {
            await live(stopping.Token);
            return 0;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested) // stopped while starting
        {
            return 0;
        }
        catch (RefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true; // or the runtime would end the process before the database is stopped
            stopping.Cancel();
        }
    }

    /// <summary>Asked before the database is started, so that a taken port costs nothing.</summary>
    /// <exception cref="RefusedException">The port is taken, or not ours to take.</exception>
    public static void MustBeFree(Uri url)
    {
        if (!IPAddress.TryParse(url.Host == "localhost" ? "127.0.0.1" : url.Host.Trim('[', ']'), out var address) || url.Port == 0) return;
        try
        {
            using var probe = new TcpListener(address, url.Port);
            probe.Start();
        }
        catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            throw new RefusedException($"Cổng {url.Port} đang được chương trình khác dùng. Đề nghị tắt chương trình đó hoặc chọn cổng khác, ví dụ --urls http://127.0.0.1:{url.Port + 1}.", taken);
        }
        catch (SocketException forbidden) when (forbidden.SocketErrorCode is SocketError.AccessDenied or SocketError.AddressNotAvailable)
        {
            throw new RefusedException($"Không mở được địa chỉ {url}. Đề nghị chọn địa chỉ của máy này và cổng từ 1024 trở lên bằng --urls.", forbidden);
        }
    }
}
