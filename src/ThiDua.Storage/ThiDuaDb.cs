global using IOfCommune = ThiDua.Organizations.IOfCommune;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;
using ThiDua.Storage.Criteria;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage;

/// <summary>
/// The EF model over the migrated schema (numbered SQL, which alone decides). Maps stand in the area folders.
/// Whatever belongs to a commune is filtered by <paramref name="scope"/>, here and nowhere else.
/// </summary>
public sealed class ThiDuaDb(DbContextOptions<ThiDuaDb> options, Scope scope)
    : IdentityUserContext<Account, Guid>(options)
{
    private Guid? Commune => scope.Commune;
    private bool SeesAll => scope.SeesAll;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ThiDuaDb).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(IOfCommune).IsAssignableFrom(e.ClrType) && e.BaseType is null))
        {
            GetType().GetMethod(nameof(Limit), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
                .MakeGenericMethod(entity.ClrType).Invoke(this, [builder]);
        }

        builder.Entity<UnitRow>().HasQueryFilter(unit => SeesAll || unit.CommuneId == Commune || unit.Kind == UnitKind.Nation
            || unit.Kind == UnitKind.Province || unit.Kind == UnitKind.District || unit.Kind == UnitKind.Commune);
        builder.Entity<IndicatorRow>().HasQueryFilter(row => SeesAll || row.CommuneId == null || row.CommuneId == Commune);
        builder.HasDbFunction(() => Fold("")).HasName("fold");
        SchemaNames.InSnakeCase(builder);
    }

    /// <summary>Text as it is searched (lower case, no marks, đ as d); works inside queries only.</summary>
    public static string Fold(string text) => throw new NotSupportedException("Fold is a function of the database.");

    private void Limit<T>(ModelBuilder builder) where T : class, IOfCommune =>
        builder.Entity<T>().HasQueryFilter(row => SeesAll || row.CommuneId == Commune);
}

/// <summary>
/// Whose rows this unit of work may see: one commune's, set once from the signed-in person; all, for jobs, migrations
/// and the command line; none until set.
/// </summary>
public sealed class Scope
{
    public Guid? Commune { get; private set; }
    public bool SeesAll { get; private set; }

    public void LimitTo(ThiDua.Organizations.UnitId commune) => (Commune, SeesAll) = (commune.Value, false);

    /// <summary>For work that no person of a commune does: jobs, migrations, the command line.</summary>
    public void OpenForTheSystem() => (Commune, SeesAll) = (null, true);
}
