using System.Text.Json;
using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class A_filter_in_json
{
    [Theory]
    [InlineData("[]")]
    [InlineData("""[["channel","is","online","post"]]""")]
    [InlineData("""[["due_on","beforeTheDay"],[["fee","empty"],["fee","atMost","0"]]]""")]
    public void is_written_as_it_was_read(string json) => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Filter>(json)));

    [Fact]
    public void means_what_it_says()
    {
        var filter = JsonSerializer.Deserialize<Filter>("""[["channel","is","online"],[["fee","empty"],["fee","atMost","0"]]]""")!;

        Assert.Equal([1, 2], filter.All.Select(clause => clause.Any.Count));
        Assert.Equal((Test.AtMost, "fee", "0"), (filter.All[1].Any[1].Test, filter.All[1].Any[1].Field, filter.All[1].Any[1].Values[0]));
    }

    [Theory]
    [InlineData("""[["channel","resembles","online"]]""")]
    [InlineData("[[]]")]
    [InlineData("""[["channel"]]""")]
    [InlineData("""{"all":[]}""")]
    public void is_refused_where_it_says_nothing_known(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Filter>(json));
}
