using System.Buffers.Binary;
using System.Text;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Writes rows as PostgreSQL takes them in a binary COPY, into one buffer that is handed on when it is full. The fields
/// of a row are written first; then their bytes tell whether the row is wanted at all.
/// </summary>
/// <param name="places">The fields that rows may have; all others are neither written nor looked at.</param>
/// <param name="whose">What stands in every row; null where the table itself says it.</param>
internal sealed class FactEncoder(FactKind kind, IReadOnlyList<int> places, (Guid Commune, int Batch)? whose)
{
    private const int LargestRow = 1 << 18;
    private const int HeadFields = 5;
    private const int WhoseFields = 2;
    private const int LargestHead = 128;
    private const int LargestNumber = 12;
    private const int EpochDay = 730_119; // 2000-01-01 as a day number, from which PostgreSQL counts
    private const long SecondsOfADay = 86_400;

    private readonly byte[] _commune = whose?.Commune.ToByteArray(bigEndian: true) ?? [];
    private readonly short _fields = (short)(places.Count + HeadFields + (whose is null ? 0 : WhoseFields));
    private readonly int[] _places = [.. places];
    private readonly FieldType[] _types = [.. kind.Fields.Select(field => field.Type)];
    private byte[] _buffer = new byte[2 * LargestRow];
    private int _rowStart;
    private int _end;

    /// <summary>All columns of the kind.</summary>
    public static string Columns(FactKind kind) => Columns(kind, Enumerable.Range(0, kind.Fields.Count), withWhose: true);

    /// <summary>The columns, in the order in which they are written.</summary>
    public static string Columns(FactKind kind, IEnumerable<int> places, bool withWhose) =>
        string.Concat(places.Select(place => kind.Fields[place].Name + ", ")) + (withWhose ? "commune_id, batch, " : "") + "key_hash, content_hash, sheet, line, stable_on";

    /// <summary>The fields that a file of this mapping can fill: those of its columns, and those that are worked out.</summary>
    public static IReadOnlyList<int> PlacesOf(FactKind kind, Mapping mapping) =>
    [
        .. kind.Fields.Index().Where(f => f.Item.Derived || mapping.Tells(f.Item.Name))
            .Select(f => f.Index),
    ];

    /// <summary>What a COPY begins with.</summary>
    public static ReadOnlySpan<byte> Beginning =>
        [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00, 0, 0, 0, 0, 0, 0, 0, 0];

    public static ReadOnlySpan<byte> Ending => [0xFF, 0xFF];

    public bool IsFull => _end > _buffer.Length - LargestRow;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _end);

    public void Empty() => (_rowStart, _end) = (0, 0);

    /// <summary>Writes the fields of a row.</summary>
    /// <returns>By which the row's content is told from another: empty fields, and fields that the kind gets later, count for nothing.</returns>
    public ulong Begin(FactRow row)
    {
        _rowStart = _end;
        Room(LargestNumber * _places.Length + LargestHead); // for all but texts, so that none of them has to ask
        Short(_fields);
        var content = ContentHash.Beginning;
        foreach (var place in _places)
        {
            if (!row.IsFilled(place))
            {
                Int(-1);
                continue;
            }

            var start = _end;
            Field(row, place);
            content = ContentHash.Add(content, place, _buffer.AsSpan(start, _end - start));
        }

        return content;
    }

    /// <summary>Completes the row that was begun.</summary>
    public void Complete(FactRow row, (ulong First, ulong Second) key, ulong content, int stableOn)
    {
        if (whose is { } said)
        {
            Int(_commune.Length);
            _commune.CopyTo(_buffer, _end);
            _end += _commune.Length;
            Int(4);
            Int(said.Batch);
        }

        Int(16);
        Long(unchecked((long)key.First));
        Long(unchecked((long)key.Second));
        Int(8);
        Long(unchecked((long)content));
        Int(2);
        Short((short)row.Sheet);
        Int(4);
        Int(row.Line);
        Int(4);
        Int(stableOn - EpochDay);
    }

    /// <summary>Takes back the row that was begun.</summary>
    public void Drop() => _end = _rowStart;

    private void Field(FactRow row, int place)
    {
        switch (_types[place])
        {
            case FieldType.Text:
                Text(row.Text(place)!);
                break;
            case FieldType.Day:
                Int(4);
                Int((int)row.Number(place) - EpochDay);
                break;
            case FieldType.Moment:
                Int(8);
                Long((row.Number(place) - EpochDay * SecondsOfADay) * 1_000_000);
                break;
            case FieldType.Number or FieldType.Money:
                Int(8);
                Long(row.Number(place));
                break;
            case FieldType.YesNo:
                Int(1);
                _buffer[_end++] = row.Number(place) == 0 ? (byte)0 : (byte)1;
                break;
            default:
                Int(2);
                Short((short)row.Number(place));
                break;
        }
    }

    private void Text(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) text = text.Replace('\0', ' '); // the one letter that PostgreSQL does not keep
        Room(4 + 3 * text.Length + LargestNumber * _places.Length + LargestHead);
        var length = Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_end + 4));
        Int(length);
        _end += length;
    }

    private void Short(short number)
    {
        BinaryPrimitives.WriteInt16BigEndian(_buffer.AsSpan(_end), number);
        _end += 2;
    }

    private void Int(int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.AsSpan(_end), number);
        _end += 4;
    }

    private void Long(long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(_buffer.AsSpan(_end), number);
        _end += 8;
    }

    // Rows far beyond any real one still fit.
    private void Room(int length)
    {
        if (_end + length > _buffer.Length) Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _end + length));
    }
}
