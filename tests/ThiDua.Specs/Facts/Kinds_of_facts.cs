using ThiDua.Facts;
using ThiDua.Law;

namespace ThiDua.Specs.Facts;

public sealed class Kinds_of_facts
{
    public static TheoryData<string> Names => [.. FactKind.All.Select(kind => kind.Name)];

    [Fact]
    public void are_nine() => Assert.Equal(9, FactKind.All.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void name_only_fields_that_they_have(string name)
    {
        var kind = FactKind.Of(name);
        string?[] named = [.. kind.Key, kind.Day, kind.Settled, kind.Ends];
        Assert.NotEmpty(kind.Key);
        Assert.DoesNotContain(named.OfType<string>(), field => kind.Field(field) is null);
        Assert.Equal(kind.Fields.Count, kind.Fields.Select(field => field.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(kind.Fields.Count, 1, 63); // a row keeps which fields are filled in 64 bits
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void have_a_heading_for_whatever_is_read_and_a_list_for_whatever_is_chosen(string name)
    {
        foreach (var field in FactKind.Of(name).Fields)
        {
            Assert.True(field.Derived != field.Headings.Count > 0, field.Name);
            Assert.Equal(field.Type is FieldType.Choice, field.Choices.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void never_write_two_choices_with_the_same_word(string name)
    {
        foreach (var field in FactKind.Of(name).Fields)
        {
            var words = field.Choices.SelectMany(choice => choice.Words.Select(Folded.Of).Distinct(StringComparer.Ordinal)).ToList();
            Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
        }
    }
}
