using System.Text;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>The texts that cells of a workbook point to, kept as UTF-8 in large pieces: half the memory of strings, and no string each.</summary>
internal sealed class SharedTexts
{
    private const int Piece = 1 << 20;
    private const int MostTexts = 12_000_000;

    private readonly List<byte[]> _pieces = [];
    private readonly List<int> _ends = [];
    private int _used = Piece;

    public static SharedTexts None { get; } = new();

    public static SharedTexts Read(Stream part)
    {
        var (texts, tokens, letters) = (new SharedTexts(), new XmlTokens(part), new char[4096]);
        var (count, depth, within) = (0, 0, false);
        for (var token = tokens.Next(); token != XmlToken.End; token = tokens.Next())
        {
            if (token is XmlToken.Open && tokens.Name.SequenceEqual("si"u8))
            {
                count = 0;
                if (tokens.IsEmpty) texts.Add([]);
            }
            else if (token is XmlToken.Close && tokens.Name.SequenceEqual("si"u8)) texts.Add(letters.AsSpan(0, count));
            else if (token is XmlToken.Open && tokens.Name.SequenceEqual("rPh"u8)) depth += tokens.IsEmpty ? 0 : 1;
            else if (token is XmlToken.Close && tokens.Name.SequenceEqual("rPh"u8)) depth--;
            else if (token is XmlToken.Open && tokens.Name.SequenceEqual("t"u8)) within = !tokens.IsEmpty;
            else if (token is XmlToken.Close && tokens.Name.SequenceEqual("t"u8)) within = false;
            else if (within && depth == 0 && token is XmlToken.Text or XmlToken.Characters)
            {
                if (letters.Length - count < tokens.Text.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, count + tokens.Text.Length));
                count += XmlText.Into(letters.AsSpan(count), tokens.Text, token is XmlToken.Text);
            }
        }

        return texts;
    }

    /// <summary>Bytes of UTF-8 of a text; empty where the number points nowhere.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            if (number < 0 || number >= _ends.Count) return default;
            var (piece, end) = (_pieces[_ends[number] >> 20], _ends[number] & (Piece - 1));
            var length = BitConverter.ToInt32(piece, end - 4);
            return piece.AsSpan(end - 4 - length, length);
        }
    }

    /// <summary>Whether something may stand in one of the texts.</summary>
    public bool MayHold(MayHold something)
    {
        for (var piece = 0; piece < _pieces.Count; piece++)
        {
            if (something(_pieces[piece].AsSpan(0, piece == _pieces.Count - 1 ? _used : EndOf(piece)))) return true;
        }

        return false;
    }

    // A piece is not cleared before it is filled: what lies behind its last text is nothing.
    private int EndOf(int piece)
    {
        var (first, after) = (0, _ends.Count);
        while (after - first > 1)
        {
            var middle = (first + after) / 2;
            if (_ends[middle] >> 20 <= piece) first = middle;
            else after = middle;
        }

        return _ends[first] & (Piece - 1);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, TableLimits.CellCharacters)];
        var length = Encoding.UTF8.GetByteCount(text);
        if (_used + length + 4 >= Piece) Begin();
        Encoding.UTF8.GetBytes(text, _pieces[^1].AsSpan(_used));
        BitConverter.TryWriteBytes(_pieces[^1].AsSpan(_used + length), length);
        _used += length + 4;
        _ends.Add(((_pieces.Count - 1) << 20) | _used);
        if (_ends.Count > MostTexts) throw TableRefusal.TooLarge(TableLimits.FileBytes);
    }

    private void Begin()
    {
        if ((long)(_pieces.Count + 1) * Piece > TableLimits.SharedBytes) throw TableRefusal.TooLarge(TableLimits.FileBytes);
        _pieces.Add(GC.AllocateUninitializedArray<byte>(Piece));
        _used = 0;
    }
}
