using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ThiDua.Storage.Records;

/// <summary>What a map says about the audit log; whatever says nothing is audited as it is stored.</summary>
public static class AuditMarks
{
    private const string Skipped = "ThiDua:NotAudited";
    private const string Secret = "ThiDua:Secret";

    // Columns of ASP.NET Core Identity, which carry no marks of ours. A token's value is the key of a second factor.
    private static readonly HashSet<string> KnownSecrets = new(StringComparer.Ordinal)
    {
        "Account.PasswordHash", "Account.SecurityStamp", "IdentityUserToken<Guid>.Value",
    };

    /// <summary>Rows that are machinery, not records: jobs, sessions' last sight, keys.</summary>
    public static void NotAudited<T>(this EntityTypeBuilder<T> entity) where T : class => entity.HasAnnotation(Skipped, true);

    /// <summary>A column that changes without anybody doing anything.</summary>
    public static PropertyBuilder<T> NotAudited<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Skipped, true);

    /// <summary>The log says that the value changed, and never what it was.</summary>
    public static PropertyBuilder<T> Secretly<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Secret, true);

    internal static bool IsNotAudited(this IReadOnlyTypeBase entity) => entity[Skipped] is true;

    internal static bool IsNotAudited(this IReadOnlyProperty property) => property[Skipped] is true;

    internal static bool IsSecret(this IReadOnlyProperty property) =>
        property[Secret] is true || KnownSecrets.Contains($"{property.DeclaringType.ShortName()}.{property.Name}");
}
