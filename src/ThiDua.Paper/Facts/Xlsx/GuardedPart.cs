using System.IO.Compression;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>A part of a workbook as it unfolds, counted: one that unfolds without end is refused on the way.</summary>
internal sealed class GuardedPart(ZipArchiveEntry entry) : Stream
{
    private readonly Stream _unfolding = entry.Open();
    private readonly long _most = Math.Min(TableLimits.PartBytes, Math.Max(TableLimits.SurelySmall, entry.CompressedLength * TableLimits.MostFolded));
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>As UTF-8, whatever letters the part is written in.</summary>
    public static Stream Utf8(ZipArchiveEntry entry)
    {
        var start = new byte[2];
        using (var first = entry.Open())
        {
            if (first.ReadAtLeast(start, 2, throwOnEndOfStream: false) < 2) throw TableRefusal.Damaged();
        }

        System.Text.Encoding? other = start switch
        {
            [0xFF, 0xFE] or [(byte)'<', 0] => System.Text.Encoding.Unicode,
            [0xFE, 0xFF] or [0, (byte)'<'] => System.Text.Encoding.BigEndianUnicode,
            _ => null,
        };
        var part = new GuardedPart(entry);
        return other is null ? part : System.Text.Encoding.CreateTranscodingStream(part, other, System.Text.Encoding.UTF8);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = _unfolding.Read(buffer);
            _read += read;
            return _read <= _most ? read : throw TableRefusal.Bomb();
        }
        catch (InvalidDataException e)
        {
            throw TableRefusal.Damaged(e);
        }
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unfolding.Dispose();
        base.Dispose(disposing);
    }
}
