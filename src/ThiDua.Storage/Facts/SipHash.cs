using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ThiDua.Storage.Facts;

/// <summary>
/// SipHash with 128 bits of result: quick for a few bytes, and with a secret key nobody can find a text that fits a
/// result. The results are kept in the database: the function never changes.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SipHash(ulong key0, ulong key1, int rounds = 2, int lastRounds = 4)
{
    /// <summary>For telling rows apart, where nothing is secret: fewer rounds.</summary>
    public static SipHash Plain { get; } = new(0x7468_6964_7561_0001, 0x7468_6964_7561_0002, 1, 3);

    public static SipHash Keyed(ReadOnlySpan<byte> key) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key[8..]));

    public (ulong First, ulong Second) Of(ReadOnlySpan<byte> bytes)
    {
        var state = new State(key0, key1);
        var rest = bytes;
        for (; rest.Length >= 8; rest = rest[8..]) state.Take(BinaryPrimitives.ReadUInt64LittleEndian(rest), rounds);
        state.Take(Last(rest, bytes), rounds);
        return state.End(lastRounds);
    }

    private static ulong Last(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> all)
    {
        var last = (ulong)(all.Length & 0xFF) << 56;
        if (all.Length >= 8 && !rest.IsEmpty) return last | (BinaryPrimitives.ReadUInt64LittleEndian(all[^8..]) >> (64 - 8 * rest.Length)); // the same, at once
        for (var place = 0; place < rest.Length; place++) last |= (ulong)rest[place] << (8 * place);
        return last;
    }

    [StructLayout(LayoutKind.Auto)]
    private ref struct State(ulong key0, ulong key1)
    {
        private ulong _a = key0 ^ 0x736f6d6570736575;
        private ulong _b = key1 ^ 0x646f72616e646f6d ^ 0xee;
        private ulong _c = key0 ^ 0x6c7967656e657261;
        private ulong _d = key1 ^ 0x7465646279746573;

        public void Take(ulong word, int rounds)
        {
            _d ^= word;
            Mix(rounds);
            _a ^= word;
        }

        public (ulong, ulong) End(int rounds)
        {
            _c ^= 0xee;
            Mix(rounds);
            var first = _a ^ _b ^ _c ^ _d;
            _b ^= 0xdd;
            Mix(rounds);
            return (first, _a ^ _b ^ _c ^ _d);
        }

        private void Mix(int rounds)
        {
            unchecked
            {
                for (var round = 0; round < rounds; round++)
                {
                    _a += _b;
                    _b = BitOperations.RotateLeft(_b, 13) ^ _a;
                    _a = BitOperations.RotateLeft(_a, 32);
                    _c += _d;
                    _d = BitOperations.RotateLeft(_d, 16) ^ _c;
                    _a += _d;
                    _d = BitOperations.RotateLeft(_d, 21) ^ _a;
                    _c += _b;
                    _b = BitOperations.RotateLeft(_b, 17) ^ _c;
                    _c = BitOperations.RotateLeft(_c, 32);
                }
            }
        }
    }
}
