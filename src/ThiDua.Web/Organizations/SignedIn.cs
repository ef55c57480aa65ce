using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Who is signed in with this request; filled once, after authentication.</summary>
public sealed class SignedIn
{
    private Actor? _actor;

    public bool IsKnown => _actor is not null;

    public Actor Actor => _actor ?? throw new RefusedException("Phiên làm việc đã hết. Đề nghị đăng nhập lại.");

    public void Is(Actor actor) => _actor = actor;
}
