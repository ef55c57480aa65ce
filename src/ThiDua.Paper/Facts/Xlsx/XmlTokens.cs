namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>
/// The tags and texts of a part of a workbook, straight from its UTF-8 bytes. A million rows are twenty million cells: a
/// general reader of XML takes several times as long and allocates for each.
/// </summary>
/// <remarks>It knows no DTD and resolves nothing: a part that declares one is refused. Names are local, without prefix.</remarks>
internal sealed class XmlTokens(Stream part)
{
    private const int LongestToken = 4 << 20;

    private byte[] _bytes = new byte[128 << 10];
    private int _at;
    private int _until;
    private bool _ended;
    private int _start;
    private int _end;
    private int _nameStart;
    private int _nameEnd;

    /// <summary>Local name of a tag.</summary>
    public ReadOnlySpan<byte> Name => _bytes.AsSpan(_nameStart, _nameEnd - _nameStart);

    /// <summary>What stands in a tag after its name.</summary>
    public ReadOnlySpan<byte> Attributes => _bytes.AsSpan(_nameEnd, _end - _nameEnd);

    /// <summary>The letters of a text as they stand, entities and all (<see cref="XmlText"/>).</summary>
    public ReadOnlySpan<byte> Text => _bytes.AsSpan(_start, _end - _start);

    /// <summary>An opening tag that closes itself.</summary>
    public bool IsEmpty { get; private set; }

    public XmlToken Next()
    {
        while (true)
        {
            if (_at >= _until && !Refill(_at)) return XmlToken.End;
            if (_bytes[_at] != '<') return TakeText();

            Have(9);
            var next = _at + 1 < _until ? _bytes[_at + 1] : (byte)0;
            if (next == '!')
            {
                if (SkipOrCharacters() is { } characters) return characters;
            }
            else if (next == '?')
            {
                _at = Find("?>"u8, _at) + 2;
            }
            else
            {
                return TakeTag(closes: next == '/');
            }
        }
    }

    /// <summary>
    /// Whether the cell just opened holds one value (v) or one text (is/t) and nothing else, as it stands in the buffer: then
    /// its letters are <see cref="Text"/>, and the cell is over. Otherwise nothing has changed.
    /// </summary>
    public bool TakeOnlyValue() =>
        TakeBetween("<v>"u8, "</v></c>"u8) || TakeBetween("<is><t>"u8, "</t></is></c>"u8) || TakeBetween("<is><t xml:space=\"preserve\">"u8, "</t></is></c>"u8);

    private bool TakeBetween(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> closing)
    {
        var rest = _bytes.AsSpan(_at, _until - _at);
        if (!rest.StartsWith(opening)) return false;
        var length = rest[opening.Length..].IndexOf((byte)'<');
        if (length < 0 || !rest[(opening.Length + length)..].StartsWith(closing)) return false;
        (_start, _end) = (_at + opening.Length, _at + opening.Length + length);
        _at = _end + closing.Length;
        return true;
    }

    /// <summary>The value of an attribute of the tag; empty where there is none.</summary>
    public ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> name)
    {
        var rest = Attributes;
        for (var equals = rest.IndexOf((byte)'='); equals > 0; equals = rest.IndexOf((byte)'='))
        {
            var own = rest[..equals].Trim(" \t\r\n"u8);
            var value = rest[(equals + 1)..].TrimStart(" \t\r\n"u8);
            if (value.IsEmpty) throw TableRefusal.Damaged();
            var close = value[1..].IndexOf(value[0]);
            if (close < 0) throw TableRefusal.Damaged();
            var colon = own.IndexOf((byte)':');
            if (own.SequenceEqual(name) || (colon > 0 && own[(colon + 1)..].SequenceEqual(name))) return value[1..(close + 1)];
            rest = value[(close + 2)..];
        }

        return default;
    }

    private XmlToken TakeText()
    {
        var from = 0;
        int length;
        while ((length = _bytes.AsSpan(_at + from, _until - _at - from).IndexOf((byte)'<')) < 0)
        {
            from = _until - _at;
            if (!Refill(_at)) break;
        }

        (_start, _end) = (_at, length < 0 ? _until : _at + from + length);
        _at = _end;
        return XmlToken.Text;
    }

    private XmlToken TakeTag(bool closes)
    {
        var end = TagEnd();
        IsEmpty = !closes && _bytes[end - 1] == '/';
        _nameStart = _at + (closes ? 2 : 1);
        _end = IsEmpty ? end - 1 : end;
        var name = _bytes.AsSpan(_nameStart, _end - _nameStart);
        var space = name.IndexOfAny(" \t\r\n"u8);
        _nameEnd = space < 0 ? _end : _nameStart + space;
        var colon = Name.IndexOf((byte)':');
        if (colon >= 0) _nameStart += colon + 1;
        _at = end + 1;
        return closes ? XmlToken.Close : XmlToken.Open;
    }

    /// <summary>The sign &gt; that ends the tag: one inside a quoted value does not.</summary>
    private int TagEnd()
    {
        for (var from = _at; ;)
        {
            var end = Find(">"u8, from);
            var tag = _bytes.AsSpan(_at, end - _at);
            if (tag.Count((byte)'"') % 2 == 0 && tag.Count((byte)'\'') % 2 == 0) return end;
            from = end + 1;
        }
    }

    private XmlToken? SkipOrCharacters()
    {
        var rest = _bytes.AsSpan(_at, _until - _at);
        if (rest.StartsWith("<!--"u8))
        {
            _at = Find("-->"u8, _at + 4) + 3;
            return null;
        }

        if (!rest.StartsWith("<![CDATA["u8)) throw TableRefusal.ForeignEntities();
        _end = Find("]]>"u8, _at + 9);
        _start = _at + 9;
        _at = _end + 3;
        return XmlToken.Characters;
    }

    /// <summary>Where some bytes stand next; may move the buffer, of which only <see cref="_at"/> and what follows is kept.</summary>
    private int Find(ReadOnlySpan<byte> what, int from)
    {
        while (true)
        {
            var place = _bytes.AsSpan(from, _until - from).IndexOf(what);
            if (place >= 0) return from + place;
            var (at, seen) = (_at, Math.Max(from, _until - what.Length + 1));
            if (!Refill(_at)) throw TableRefusal.Damaged();
            from = seen - (at - _at);
        }
    }

    private void Have(int bytes)
    {
        while (_until - _at < bytes && Refill(_at)) continue;
    }

    /// <summary>Moves what is still needed to the front and reads on; false where nothing came.</summary>
    private bool Refill(int keep)
    {
        if (_ended) return false;
        var left = _until - keep;
        if (left > LongestToken) throw TableRefusal.Damaged();
        if (left > _bytes.Length / 2) Array.Resize(ref _bytes, _bytes.Length * 2);
        Buffer.BlockCopy(_bytes, keep, _bytes, 0, left);
        (_at, _until) = (0, left);
        var read = part.Read(_bytes, _until, _bytes.Length - _until);
        _ended = read == 0;
        _until += read;
        return read > 0;
    }
}

internal enum XmlToken
{
    Open,
    Close,
    Text,
    /// <summary>A text in which nothing is escaped (CDATA).</summary>
    Characters,
    End,
}
