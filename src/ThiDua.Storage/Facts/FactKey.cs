using System.Runtime.InteropServices;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// What tells one fact of a commune from another: the fields of the kind's key, without spaces and regardless of capitals,
/// as 128 bits. Kept in the database: it never changes.
/// </summary>
internal sealed class FactKey(FactKind kind)
{
    private const char Between = '\uFFFF';

    private readonly int[] _places = [.. kind.Key.Select(kind.PlaceOf)];
    private char[] _letters = new char[512];
    private int _end;

    public (ulong First, ulong Second) Of(FactRow row)
    {
        _end = 0;
        foreach (var place in _places)
        {
            if (row.Text(place) is { } text) Add(text);
            else if (row.IsFilled(place)) Add(row.Number(place));
            Put(Between);
        }

        var (first, second) = SipHash.Plain.Of(MemoryMarshal.AsBytes(_letters.AsSpan(0, _end)));
        return (first, second | 1);
    }

    private void Add(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('!', '`') < 0 && _end + text.Length <= _letters.Length)
        {
            text.CopyTo(_letters.AsSpan(_end));
            _end += text.Length;
            return;
        }

        foreach (var letter in text)
        {
            if (letter is > ' ' and < 'a') Put(letter); // digits, capitals and signs: nearly all of a code
            else if (!char.IsWhiteSpace(letter)) Put(char.ToUpperInvariant(letter));
        }
    }

    private void Add(long number)
    {
        for (var part = 0; part < 4; part++) Put((char)((number >> (16 * part)) & 0xFFFF));
    }

    private void Put(char letter)
    {
        if (_end == _letters.Length) Array.Resize(ref _letters, 2 * _letters.Length);
        _letters[_end++] = letter;
    }
}
