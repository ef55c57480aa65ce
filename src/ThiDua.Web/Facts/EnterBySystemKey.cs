using ThiDua.Storage;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Records;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Lets a request of another system in by its key: from then on it sees the key's commune alone and acts in the system's name.</summary>
internal sealed class EnterBySystemKey(IHttpContextAccessor http, RecogniseToken tokens, Scope scope, Acting acting)
{
    /// <returns>Null where there is no key, or one that nobody has, that was revoked or that expired.</returns>
    public async Task<RecognisedSystem?> Now(CancellationToken stop)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("There is no request to let in.");
        if (FactsApi.KeyOf(context.Request) is not { } key || await tokens.By(key, stop) is not { } system) return null;
        scope.LimitTo(system.Commune);
        acting.As(null, $"Hệ thống “{system.Name}”", RecognisePerson.AddressOf(context));
        return system;
    }
}
