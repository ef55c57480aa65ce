using System.Globalization;
using Npgsql;

namespace ThiDua.Storage.Facts;

/// <summary>Collects the values of a statement that is put together: each becomes <c>$1</c>, <c>$2</c> …, never text.</summary>
internal sealed class SqlValues
{
    private readonly List<object> _values = [];

    public string Add(object value)
    {
        _values.Add(value);
        return "$" + _values.Count.ToString(CultureInfo.InvariantCulture);
    }

    public void GiveTo(NpgsqlCommand command) => GiveTo(command.Parameters);

    public void GiveTo(NpgsqlParameterCollection parameters)
    {
        foreach (var value in _values) parameters.Add(new NpgsqlParameter { Value = value });
    }
}
