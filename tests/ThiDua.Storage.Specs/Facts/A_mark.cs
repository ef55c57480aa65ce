using System.Buffers.Binary;
using ThiDua.Storage.Facts;

namespace ThiDua.Storage.Specs.Facts;

public sealed class A_mark
{
    /// <summary>The test vectors that the authors of SipHash give for 128 bits: key 00…0f, text 00, 01, 02 ….</summary>
    [Theory]
    [InlineData(0, "A3817F04BA25A8E66DF67214C7550293")]
    [InlineData(1, "DA87C1D86B99AF44347659119B22FC45")]
    public void is_made_as_its_inventors_say(int length, string expected)
    {
        var (first, second) = SipHash.Keyed([.. Enumerable.Range(0, 16).Select(n => (byte)n)]).Of([.. Enumerable.Range(0, length).Select(n => (byte)n)]);
        var mark = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(mark, first);
        BinaryPrimitives.WriteUInt64LittleEndian(mark.AsSpan(8), second);
        Assert.Equal(expected, Convert.ToHexString(mark));
    }

    [Fact]
    public void differs_for_codes_that_follow_each_other()
    {
        var marks = Enumerable.Range(0, 200_000).Select(n => SipHash.Plain.Of(BitConverter.GetBytes(n))).ToHashSet();
        Assert.Equal(200_000, marks.Count);
    }
}
