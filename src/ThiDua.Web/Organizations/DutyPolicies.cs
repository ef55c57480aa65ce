using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using ThiDua.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Makes a policy of the duties that its name lists: <c>Officer,Administrator</c>.</summary>
internal sealed class DutyPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName) ?? new AuthorizationPolicyBuilder()
            .AddRequirements(new HoldsOneOf([.. policyName.Split(',').Select(Enum.Parse<Duty>)])).Build();
}

/// <summary>One of the duties is in force today, in the commune where the person acts; any duty at all where none is named.</summary>
internal sealed record HoldsOneOf(IReadOnlyList<Duty> Duties) : IAuthorizationRequirement;

/// <summary>Someone is signed in.</summary>
internal sealed record HasASession : IAuthorizationRequirement;

/// <summary>What says nothing about who may enter lets nobody in; where there is no endpoint at all, "not found" is the answer.</summary>
internal sealed record IsNoEndpoint : IAuthorizationRequirement;

/// <summary>Answers from what the database said of this request's session, never from the cookie.</summary>
internal sealed class DutyHandler(SignedIn who) : IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        foreach (var requirement in context.PendingRequirements.ToList())
        {
            if (IsMet(requirement, context.Resource)) context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool IsMet(IAuthorizationRequirement requirement, object? resource) => requirement switch
    {
        HoldsOneOf { Duties.Count: 0 } => who.IsKnown,
        HoldsOneOf one => who.IsKnown && one.Duties.Any(who.Actor.Has),
        HasASession => who.Session is not null,
        IsNoEndpoint => resource is HttpContext context && context.GetEndpoint() is null,
        _ => false,
    };
}
