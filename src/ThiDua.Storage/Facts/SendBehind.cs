using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Sends bytes on from a thread of its own: a file is read while PostgreSQL takes what was read before. Only a few buffers
/// wait, so that memory does not grow with the file.
/// </summary>
internal sealed class SendBehind : IDisposable
{
    private const int MostWaiting = 4;
    private const int Piece = 64 << 10; // bytes; PostgreSQL takes a message whole before it looks at it, and small ones stay near its processor

    private readonly BlockingCollection<ArraySegment<byte>> _waiting = new(MostWaiting);
    private readonly Stream _to;
    private readonly Thread _sending;
    private volatile ExceptionDispatchInfo? _trouble;

    public SendBehind(Stream to)
    {
        _to = to;
        _sending = new(SendAll) { IsBackground = true };
        _sending.Start();
    }

    /// <summary>Takes a copy of the bytes; waits while too many are on their way.</summary>
    /// <remarks>Throws whatever went wrong with those sent before.</remarks>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        _trouble?.Throw();
        if (bytes.IsEmpty) return;
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(buffer);
        _waiting.Add(new(buffer, 0, bytes.Length));
    }

    /// <summary>Waits until all is sent.</summary>
    /// <remarks>Throws whatever went wrong with it.</remarks>
    public void Finish()
    {
        End();
        _trouble?.Throw();
    }

    /// <summary>Waits until nothing is being sent any more, however that ended: whoever goes on owns the stream again.</summary>
    public void End()
    {
        _waiting.CompleteAdding();
        _sending.Join();
    }

    public void Dispose()
    {
        End();
        _waiting.Dispose();
    }

    private void Send(ArraySegment<byte> bytes)
    {
        for (var sent = 0; sent < bytes.Count; sent += Piece) _to.Write(bytes.AsSpan(sent, Math.Min(Piece, bytes.Count - sent)));
    }

    [SuppressMessage("Design", "CA1031", Justification = "what went wrong is told to the reading thread, which stops there")]
    private void SendAll()
    {
        foreach (var bytes in _waiting.GetConsumingEnumerable())
        {
            try
            {
                if (_trouble is null) Send(bytes);
            }
            catch (Exception trouble) // kept, and thrown where the file is read; the rest is taken and let go, so that nobody waits
            {
                _trouble = ExceptionDispatchInfo.Capture(trouble);
            }

            ArrayPool<byte>.Shared.Return(bytes.Array!);
        }
    }
}
