using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Specs.House;

/// <summary>No entity reaches a page: what a page shows is a record that a query made for it.</summary>
public sealed class Entities_and_pages
{
    private const BindingFlags Shown = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Pages of figures still carry the movement as it is kept; every other page is held to the rule.</summary>
    private static readonly string[] StillOpen = ["ThiDua.Web.Criteria."];

    private static readonly HashSet<Type> Entities = KeptClasses();

    [Fact]
    public void never_meet()
    {
        var models = typeof(SignedIn).Assembly.GetTypes().Where(type => typeof(PageModel).IsAssignableFrom(type) && !type.IsAbstract && !StillOpen.Any(type.FullName!.StartsWith)).ToList();
        Assert.True(models.Count > 20, $"{models.Count} pages");
        Assert.Contains(typeof(MovementTask), Entities);

        var met = models.SelectMany(Reached).ToList();

        Assert.True(met.Count == 0, string.Join('\n', met));
    }

    [Theory]
    [InlineData(typeof(ShowsOne))]
    [InlineData(typeof(ShowsOneInAList))]
    [InlineData(typeof(ShowsOneInsideARecord))]
    [InlineData(typeof(HandsOneToItsView))]
    public void are_seen_when_they_meet(Type planted) => Assert.NotEmpty(Reached(planted));

    /// <summary>Everything a page's view can name: its properties and the arguments of its methods, and what those have.</summary>
    private static IEnumerable<string> Reached(Type model)
    {
        var seen = new HashSet<Type>();
        var queue = new Queue<(Type Type, string Path)>(Members(model).Select(member => (member.Type, $"{model.Name}.{member.Name}")));
        while (queue.TryDequeue(out var next))
        {
            foreach (var type in Parts(next.Type).Where(seen.Add))
            {
                if (Entities.Contains(type)) yield return $"{next.Path} is {type.Name}";
                else if (IsOurs(type)) foreach (var (name, inner) in Properties(type)) queue.Enqueue((inner, $"{next.Path}.{name}"));
            }
        }
    }

    private static IEnumerable<(string Name, Type Type)> Members(Type model) => Properties(model).Concat(model
        .GetMethods(Shown).Where(method => !method.IsSpecialName && !method.Name.StartsWith("On", StringComparison.Ordinal))
        .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Select(type => (method.Name, type))));

    private static IEnumerable<(string Name, Type Type)> Properties(Type type) => type.GetProperties(Shown).Select(property => (property.Name, property.PropertyType));

    /// <summary>The type itself, and the types it is made of: of a list, its items.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("ThiDua", StringComparison.Ordinal);

    /// <summary>Classes with a life of their own; a record that is written once and never changed is a value like any other.</summary>
    private static HashSet<Type> KeptClasses()
    {
        using var db = new ThiDuaDb(new DbContextOptionsBuilder<ThiDuaDb>().UseNpgsql("Host=nowhere").Options, new Scope());
        return [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.GetMethod("<Clone>$") is null)];
    }

    private sealed class ShowsOne : PageModel
    {
        public Movement Movement { get; } = null!;
    }

    private sealed class ShowsOneInAList : PageModel
    {
        public IReadOnlyList<IGrouping<int, MovementTask>> Tasks { get; } = [];
    }

    private sealed class ShowsOneInsideARecord : PageModel
    {
        public Held Held { get; } = null!;
    }

    private sealed class HandsOneToItsView : PageModel
    {
        public string Left(MovementTask task) => $"{HttpContext.TraceIdentifier}: {task.Title}";
    }

    private sealed record Held(StoredFileId File, Movement? Movement);
}
